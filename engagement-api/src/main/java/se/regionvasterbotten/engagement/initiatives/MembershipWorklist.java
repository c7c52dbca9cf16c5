package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.HeldReport;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/**
 * The memberships that somebody has to look at: those that wait for a second person, and the open ones that nobody has confirmed for twelve months. Open is what has no end,
 * neither its own nor its initiative's. Confirmed is what was registered or confirmed; what is confirmed after a day was so on the day too.
 */
@ApplicationScoped
public class MembershipWorklist {
    private static final int MONTHS = 12;

    /** Twelve months before an earlier day there is no day of the calendar, and nobody had confirmed anything. */
    private static final LocalDate FIRST = Days.FIRST.plusYears(2);

    private static final String WAITING = " from Membership m where m.supersededAt is null and m.confirmed = false";

    private static final String UNCONFIRMED = " from Membership m where m.confirmed = true and m.toDate is null"
            + " and m.fromDate <= :day and m.recordedAt < :since"
            + known("m")
            + " and not exists (select i.id from Initiative i where i.id = m.initiativeId and i.toDate is not null"
            + known("i") + ") and not exists (select d.id from MembershipDecision d where d.membershipId = m.id"
            + " and d.status = :confirmed and d.recordedAt >= :since and d.recordedAt <= :known)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private MemberAnswers answers;

    @Inject
    private Clock clock;

    /** Those that wait, the longest wait first. */
    Page<MembershipWork> waiting(Paging paging) {
        return page(WAITING, " order by m.recordedAt, m.id", Map.of(), paging);
    }

    /** The open ones that nobody has confirmed for twelve months on a day, as it is known now; by their first day. */
    Page<MembershipWork> unconfirmed(LocalDate asOf, Paging paging) {
        return page(UNCONFIRMED, " order by m.fromDate, m.id", values(asOf, Clocks.now(clock)), paging);
    }

    /** How many those of organisations or of persons are, as was known at an instant. */
    public long unconfirmed(ActorType type, LocalDate asOf, OffsetDateTime knownAt) {
        String whose = type == ActorType.PERSON ? " and m.personId is not null" : " and m.organisationId is not null";
        return count(UNCONFIRMED + whose, values(asOf, knownAt));
    }

    private static Map<String, Object> values(LocalDate asOf, OffsetDateTime knownAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("day", asOf);
        LocalDate latest = (asOf.isBefore(FIRST) ? FIRST : asOf).minusMonths(MONTHS);
        values.put("since", Days.begins(latest.plusDays(1)).atOffset(ZoneOffset.UTC));
        values.put("known", knownAt);
        values.put("confirmed", Status.CONFIRMED);
        return values;
    }

    private Page<MembershipWork> page(String which, String order, Map<String, Object> values, Paging paging) {
        TypedQuery<Membership> asked = store.createQuery("select m" + which + order, Membership.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit());
        values.forEach(asked::setParameter);
        return Page.of(answered(asked.getResultList()), paging, count(which, values));
    }

    private long count(String which, Map<String, Object> values) {
        TypedQuery<Long> counted = store.createQuery("select count(m)" + which, Long.class);
        values.forEach(counted::setParameter);
        return counted.getSingleResult();
    }

    private List<MembershipWork> answered(List<Membership> versions) {
        Map<UUID, HeldReport> reports = fourEyes.waiting(versions.stream()
                .filter(one -> !one.confirmed())
                .collect(Collectors.toMap(Membership::id, Membership::role)));
        return answers.of(versions).stream()
                .map(one -> {
                    HeldReport report = reports.get(one.id());
                    return new MembershipWork(one, report != null && fourEyes.isOwn(report));
                })
                .toList();
    }

    private static String known(String alias) {
        return " and %1$s.recordedAt <= :known and (%1$s.supersededAt is null or %1$s.supersededAt > :known)"
                .formatted(alias);
    }
}

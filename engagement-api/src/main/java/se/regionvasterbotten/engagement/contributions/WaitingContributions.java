package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.HeldReport;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The worklist of contributions that wait for a second person. */
@ApplicationScoped
class WaitingContributions {
    /** From the reports, which are few, to the contributions, which are many. What is dated after today cannot be confirmed yet. */
    private static final String WAITING = " from HeldReport h, Contribution c where c.id = h.thingId"
            + " and c.supersededAt is null and c.confirmed = false and c.date <= :today and c.kind in :high";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private ContributionAnswers answers;

    @Inject
    private Clock clock;

    /** A page of them, those that have waited longest first. */
    Page<WaitingContribution> page(Paging paging) {
        LocalDate today = Clocks.today(clock);
        Set<Kind> high = fourEyes.high();
        List<Contribution> versions = store.createQuery(
                        "select distinct c" + WAITING + " order by c.recordedAt, c.id", Contribution.class)
                .setParameter("today", today)
                .setParameter("high", high)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = store.createQuery("select count(distinct c)" + WAITING, Long.class)
                .setParameter("today", today)
                .setParameter("high", high)
                .getSingleResult();
        return Page.of(answered(versions), paging, total);
    }

    private List<WaitingContribution> answered(List<Contribution> versions) {
        Map<UUID, HeldReport> reports =
                fourEyes.waiting(versions.stream().collect(Collectors.toMap(Contribution::id, Contribution::kind)));
        return answers.of(versions).stream()
                .map(one -> {
                    HeldReport report = Objects.requireNonNull(reports.get(one.id()));
                    return new WaitingContribution(one, report.recordedAt(), fourEyes.isOwn(report));
                })
                .toList();
    }
}

package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.Initiative;
import se.regionvasterbotten.engagement.initiatives.Membership;
import se.regionvasterbotten.engagement.initiatives.Outcome;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.References;

/** What happened and lasted, as it was known at an instant. */
@ApplicationScoped
class KnownThings {
    private static final String KNOWN =
            " where f.recordedAt <= :known and (f.supersededAt is null or f.supersededAt > :known)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private References references;

    /** The initiatives that went on in a period that ends, by first day. */
    List<Initiative> initiatives(OffsetDateTime knownAt, Period period) {
        return between(
                Initiative.class,
                knownAt,
                " and f.fromDate < :to and (f.toDate is null or f.toDate > :from) order by f.fromDate, f.id",
                period);
    }

    /** The outcomes of a period that ends, by day. */
    List<Outcome> outcomes(OffsetDateTime knownAt, Period period) {
        return between(Outcome.class, knownAt, " and f.date >= :from and f.date < :to order by f.date, f.id", period);
    }

    /** Who had a role in these initiatives. */
    List<Membership> members(OffsetDateTime knownAt, Collection<UUID> initiatives) {
        List<Membership> members = new ArrayList<>();
        for (List<UUID> some : Portions.of(initiatives.stream().distinct().toList())) {
            members.addAll(query(Membership.class, knownAt, " and f.initiativeId in :ids order by f.fromDate, f.id")
                    .setParameter("ids", some)
                    .getResultList());
        }
        return members;
    }

    /** These things as they were known, by id; what was not known is left out. */
    <T extends Fact> Map<UUID, T> of(Class<T> type, OffsetDateTime knownAt, Collection<UUID> ids) {
        List<T> found = new ArrayList<>();
        for (List<UUID> some : Portions.of(ids.stream().distinct().toList())) {
            found.addAll(query(type, knownAt, " and f.id in :ids")
                    .setParameter("ids", some)
                    .getResultList());
        }
        return found.stream().collect(Collectors.toMap(Fact::id, one -> one));
    }

    /** What the themes of these initiatives are called, by version, in the alphabet's order. */
    Map<UUID, List<String>> themes(Collection<Initiative> versions, OffsetDateTime knownAt) {
        var catalogue = references.themes(knownAt);
        Map<UUID, List<String>> names = new HashMap<>();
        facts.themes(Initiative.class, versions)
                .forEach((version, themes) -> names.put(
                        version,
                        catalogue.named(themes).stream().map(Named::name).toList()));
        return names;
    }

    private <T extends Fact> List<T> between(Class<T> type, OffsetDateTime knownAt, String which, Period period) {
        return query(type, knownAt, which)
                .setParameter("from", period.from())
                .setParameter("to", Objects.requireNonNull(period.to()))
                .getResultList();
    }

    private <T extends Fact> TypedQuery<T> query(Class<T> type, OffsetDateTime knownAt, String which) {
        return store.createQuery("select f from " + type.getSimpleName() + " f" + KNOWN + which, type)
                .setParameter("known", knownAt);
    }
}

package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Reads activities with their themes as they were known at an instant, by day: one statement, or one per thousand. */
@ApplicationScoped
public class KnownActivities {
    private static final String SELECT =
            "select a.id, a.name, a.type, a.date, a.meetingPlaceId, a.officeId, a.carriedFromId, a.reach, t"
                    + " from Activity a join a.themeIds t"
                    + " where a.recordedAt <= :known and (a.supersededAt is null or a.supersededAt > :known)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Those in a period that ends. */
    public List<KnownActivity> within(OffsetDateTime knownAt, Period period) {
        return activities(query(knownAt, " and a.date >= :from and a.date < :to")
                .setParameter("from", period.from())
                .setParameter("to", Objects.requireNonNull(period.to()))
                .getResultList());
    }

    /** Those with these ids; unknown ones are left out. */
    public List<KnownActivity> of(OffsetDateTime knownAt, Collection<UUID> ids) {
        List<Object[]> rows = new ArrayList<>();
        for (List<UUID> some : Portions.even(ids.stream().distinct().toList())) {
            rows.addAll(query(knownAt, " and a.id in :ids")
                    .setParameter("ids", some)
                    .getResultList());
        }
        return activities(rows);
    }

    /** Those of which it was told when they were registered that a theme was carried to them from an activity. */
    public List<KnownActivity> carriedFrom(OffsetDateTime knownAt, UUID activity) {
        return activities(query(knownAt, " and a.carriedFromId = :activity")
                .setParameter("activity", activity)
                .getResultList());
    }

    private TypedQuery<Object[]> query(OffsetDateTime knownAt, String condition) {
        return store.createQuery(SELECT + condition, Object[].class).setParameter("known", knownAt);
    }

    private static List<KnownActivity> activities(List<Object[]> rows) {
        Map<UUID, Object[]> byId = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> themes = new LinkedHashMap<>();
        for (Object[] row : rows) {
            byId.putIfAbsent((UUID) row[0], row);
            themes.computeIfAbsent((UUID) row[0], none -> new HashSet<>()).add((UUID) row[8]);
        }
        return byId.values().stream()
                .map(row -> new KnownActivity(
                        (UUID) row[0],
                        (String) row[1],
                        (ActivityType) row[2],
                        (LocalDate) row[3],
                        (UUID) row[4],
                        (UUID) row[5],
                        (UUID) row[6],
                        (Long) row[7],
                        themes.getOrDefault(row[0], Set.of())))
                .sorted(Comparator.comparing(KnownActivity::date).thenComparing(KnownActivity::id))
                .toList();
    }
}

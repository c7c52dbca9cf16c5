package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Reads initiatives with their themes, and their outcomes, as they were known at an instant: one statement each, or one per thousand. */
@ApplicationScoped
public class KnownInitiatives {
    private static final String INITIATIVES = "select i.id, i.name, i.type, i.fromDate, i.toDate, t"
            + " from Initiative i join i.themeIds t"
            + " where i.recordedAt <= :known and (i.supersededAt is null or i.supersededAt > :known)";
    private static final String OUTCOMES = "select o.id, o.date, o.name, o.initiativeId from Outcome o"
            + " where o.recordedAt <= :known and (o.supersededAt is null or o.supersededAt > :known)"
            + " and o.date >= :from and o.date < :to order by o.date, o.id";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Those with a day in a period that ends, by their first day. */
    public List<KnownInitiative> within(OffsetDateTime knownAt, Period period) {
        return initiatives(store.createQuery(
                        INITIATIVES + " and i.fromDate < :to and (i.toDate is null or i.toDate > :from)",
                        Object[].class)
                .setParameter("known", knownAt)
                .setParameter("from", period.from())
                .setParameter("to", Objects.requireNonNull(period.to()))
                .getResultList());
    }

    /** The outcomes dated in a period that ends, by day; one whose initiative is not known is left out. */
    public List<KnownOutcome> outcomes(OffsetDateTime knownAt, Period period) {
        List<Object[]> rows = store.createQuery(OUTCOMES, Object[].class)
                .setParameter("known", knownAt)
                .setParameter("from", period.from())
                .setParameter("to", Objects.requireNonNull(period.to()))
                .getResultList();
        Map<UUID, KnownInitiative> initiatives = of(
                        knownAt, rows.stream().map(row -> (UUID) row[3]).toList())
                .stream()
                .collect(Collectors.toMap(KnownInitiative::id, one -> one));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(initiatives.get(row[3]))
                        .map(initiative ->
                                new KnownOutcome((UUID) row[0], (LocalDate) row[1], (String) row[2], initiative)))
                .toList();
    }

    private List<KnownInitiative> of(OffsetDateTime knownAt, Collection<UUID> ids) {
        List<Object[]> rows = new ArrayList<>();
        for (List<UUID> some : Portions.even(ids.stream().distinct().toList())) {
            rows.addAll(store.createQuery(INITIATIVES + " and i.id in :ids", Object[].class)
                    .setParameter("known", knownAt)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return initiatives(rows);
    }

    private static List<KnownInitiative> initiatives(List<Object[]> rows) {
        Map<UUID, Object[]> byId = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> themes = new LinkedHashMap<>();
        for (Object[] row : rows) {
            byId.putIfAbsent((UUID) row[0], row);
            themes.computeIfAbsent((UUID) row[0], none -> new HashSet<>()).add((UUID) row[5]);
        }
        return byId.values().stream()
                .map(row -> new KnownInitiative(
                        (UUID) row[0],
                        (String) row[1],
                        (InitiativeType) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        themes.getOrDefault(row[0], Set.of())))
                .sorted(Comparator.comparing(KnownInitiative::from).thenComparing(KnownInitiative::id))
                .toList();
    }
}

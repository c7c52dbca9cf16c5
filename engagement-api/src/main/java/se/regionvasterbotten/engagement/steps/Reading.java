package se.regionvasterbotten.engagement.steps;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ledger.Portions;

/**
 * One reading of the register as it was known at an instant. It reads what has reached the database: at the end of a transaction nothing is
 * waiting any longer.
 *
 * @param store where it is read
 * @param knownAt the instant
 * @param newcomers those of whom nothing was known before the instant, where that is a transaction's that wrote much
 */
record Reading(EntityManager store, OffsetDateTime knownAt, Newcomers newcomers) {
    Reading(EntityManager store, OffsetDateTime knownAt) {
        this(store, knownAt, Newcomers.NOBODY);
    }

    /** The condition that a version was known. */
    static String known(String alias) {
        return " (%1$s.recordedAt <= :known and (%1$s.supersededAt is null or %1$s.supersededAt > :known))"
                .formatted(alias);
    }

    /** The rows of a select that ends in a condition. */
    List<Object[]> all(String select) {
        return query(select).getResultList();
    }

    /** Those of its rows whose field is one of these; no statement for none. */
    List<Object[]> of(String select, String field, Collection<UUID> ids) {
        List<Object[]> rows = new ArrayList<>();
        for (List<UUID> some : Portions.even(newcomers.add(rows, this, select, field, ids))) {
            rows.addAll(query(select + " and " + field + " in :ids")
                    .setParameter("ids", some)
                    .getResultList());
        }
        return rows;
    }

    /** How many rows a select that ends in a condition has. */
    long count(String select, String alias) {
        return store.createQuery(
                        select.replaceFirst("^select .*? from ", "select count(" + alias + ") from "), Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("known", knownAt)
                .getSingleResult();
    }

    /** The first of its rows, at most so many. */
    List<Object[]> first(String select, int most) {
        return query(select).setMaxResults(most).getResultList();
    }

    /** The rows of a select that asks for what lies between {@code :from} and {@code :to}, the ends of a period that ends. */
    List<Object[]> between(String select, Period period) {
        return query(select)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    private TypedQuery<Object[]> query(String select) {
        return store.createQuery(select, Object[].class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("known", knownAt);
    }
}

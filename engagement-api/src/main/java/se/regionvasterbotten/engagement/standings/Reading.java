package se.regionvasterbotten.engagement.standings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the register as it was known at an instant.
 *
 * @param store where it is read
 * @param knownAt the instant
 * @param actor whom the reading is for; null for everyone
 */
record Reading(
        EntityManager store,
        OffsetDateTime knownAt,
        @Nullable UUID actor) {
    private static final String REPRESENTS = "(select a.personId from Affiliation a where a.organisationId = :actor)";
    private static final String INITIATIVES = "(select n.initiativeId from Membership n where n.organisationId = :actor"
            + " or n.onBehalfOfId = :actor or n.personId = :actor or n.personId in " + REPRESENTS + ")";
    private static final String MEMBERS =
            "(select o.personId from Membership o where o.personId is not null and o.initiativeId in " + INITIATIVES
                    + ")";
    private static final String TOUCHING = " and (c.personId = :actor or c.organisationId = :actor"
            + " or c.onBehalfOfId = :actor or c.personId in " + REPRESENTS + " or c.personId in " + MEMBERS + ")";
    private static final String TOGETHER =
            " and (m.initiativeId in " + INITIATIVES + " or m.personId in " + MEMBERS + ")";

    /** The condition that a version was known. */
    static String known(String alias) {
        return " (%1$s.recordedAt <= :known and (%1$s.supersededAt is null or %1$s.supersededAt > :known))"
                .formatted(alias);
    }

    /** Rows of what is known, whoever the reading is for. */
    List<Object[]> all(String select) {
        return query(select).getResultList();
    }

    /** Rows of confirmed contributions {@code c} that can touch whom the reading is for. */
    List<Object[]> contributions(String selectFrom) {
        return touching(selectFrom + " where c.confirmed = true and" + known("c"), TOUCHING);
    }

    /** Rows of memberships {@code m} that can touch whom the reading is for: with those of the other members. */
    List<Object[]> memberships(String selectFrom) {
        return touching(selectFrom + " where" + known("m"), TOGETHER);
    }

    private List<Object[]> touching(String select, String condition) {
        if (actor == null) {
            return query(select).getResultList();
        }
        return query(select + condition).setParameter("actor", actor).getResultList();
    }

    private TypedQuery<Object[]> query(String select) {
        return store.createQuery(select, Object[].class).setParameter("known", knownAt);
    }
}

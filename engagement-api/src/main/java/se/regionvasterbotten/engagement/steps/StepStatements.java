package se.regionvasterbotten.engagement.steps;

import java.util.Collections;

/** The statements that go to the driver as they stand here; a test holds them against SQL Server's grammar. */
final class StepStatements {
    static final String COUNTED =
            "SELECT actor_id, actor_type, first_day, own_staff, sort_key, first_days FROM counted_actor WHERE actor_id IN (%s)";
    static final String TRAITS =
            "SELECT actor_id, trait, trait_value, from_date, to_date FROM actor_trait WHERE actor_id IN (%s)";
    static final String STEPS = "SELECT actor_id, ladder_version, theme_id, on_date, until_date, step_type, from_state,"
            + " to_state FROM actor_step WHERE actor_id IN (%s) AND ladder_version = ?";
    static final String DELETE_COUNTED = "DELETE FROM counted_actor WHERE actor_id = ?";
    static final String DELETE_TRAITS = "DELETE FROM actor_trait WHERE actor_id = ?";
    static final String DELETE_STEPS = "DELETE FROM actor_step WHERE ladder_version = ? AND actor_id = ?";
    static final String INSERT_COUNTED =
            "INSERT INTO counted_actor (actor_id, actor_type, first_day, own_staff, sort_key, first_days)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    static final String INSERT_TRAIT =
            "INSERT INTO actor_trait (actor_id, trait, trait_value, from_date, to_date) VALUES (?, ?, ?, ?, ?)";
    static final String INSERT_STEP = "INSERT INTO actor_step (ladder_version, actor_id, theme_id, on_date, until_date,"
            + " actor_type, step_type, from_state, to_state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String ADD_TO_DAY =
            "UPDATE entry_day SET actors = actors + ? WHERE ladder_version = ?" + " AND actor_type = ? AND on_date = ?";
    static final String INSERT_DAY =
            "INSERT INTO entry_day (actors, ladder_version, actor_type, on_date) VALUES (?, ?, ?, ?)";
    static final String MISCOUNTED = "SELECT COUNT(*) FROM (SELECT ladder_version, actor_type, on_date FROM"
            + " (SELECT ladder_version, actor_type, on_date, actors FROM entry_day UNION ALL"
            + " SELECT ladder_version, actor_type, on_date, -1 FROM actor_step"
            + " WHERE theme_id = '00000000-0000-0000-0000-000000000000' AND from_state = 'NOT_YET') e"
            + " GROUP BY ladder_version, actor_type, on_date HAVING SUM(actors) <> 0) d";

    static final String FORGET = "DELETE FROM actor_step WHERE ladder_version NOT IN"
            + " (SELECT number FROM ladder_version WHERE status = 'ACTIVE')";
    static final String FORGET_DAYS = "DELETE FROM entry_day WHERE ladder_version NOT IN"
            + " (SELECT number FROM ladder_version WHERE status = 'ACTIVE')";
    static final String STRAYS =
            "SELECT COUNT(*) FROM (SELECT actor_id FROM counted_actor UNION SELECT actor_id FROM actor_trait"
                    + " UNION SELECT actor_id FROM actor_step) s WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = s.actor_id)"
                    + " AND NOT EXISTS (SELECT 1 FROM organisation o WHERE o.id = s.actor_id)";

    private StepStatements() {}

    /** A select that asks for one of so many actors. */
    static String of(String select, int actors) {
        return select.formatted(String.join(", ", Collections.nCopies(actors, "?")));
    }
}

package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which actors are chosen on a day (RULES section 7).
 *
 * @param sector those who belong to the sector on the day; null for any
 * @param theme those with evidence on the theme by the day; null for any
 * @param meetingPlace those with evidence at the meeting place by the day; null for any
 */
public record Choice(
        @Nullable String sector,
        @Nullable UUID theme,
        @Nullable UUID meetingPlace) {
    /** Whether it chooses some and not all. */
    boolean chooses() {
        return sector != null || theme != null || meetingPlace != null;
    }

    /** The conditions that choose an actor on a day. */
    void add(Statement statement, String actor, LocalDate day) {
        add(statement, actor, StoredTrait.Trait.SECTOR, sector, day);
        add(statement, actor, StoredTrait.Trait.THEME, theme, day);
        add(statement, actor, StoredTrait.Trait.PLACE, meetingPlace, day);
    }

    private static void add(
            Statement statement, String actor, StoredTrait.Trait trait, @Nullable Object value, LocalDate day) {
        if (value != null) {
            statement
                    .add(
                            " AND EXISTS (SELECT 1 FROM actor_trait t WHERE t.actor_id = " + actor + " AND t.trait = ?",
                            trait.name())
                    .add(" AND t.trait_value = ?", value.toString())
                    .add(" AND t.from_date <= ? AND (t.to_date IS NULL OR t.to_date > ?))", day, day);
        }
    }
}

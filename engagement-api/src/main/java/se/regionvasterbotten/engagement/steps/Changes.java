package se.regionvasterbotten.engagement.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one transaction wrote, read by its instant from the tables of facts themselves: no writer has to tell, and none can forget.
 *
 * <p>A new table of facts belongs in {@link #MOVING} or in {@link #MOVING_NOBODY}; a test holds that it is in one of them.
 */
final class Changes {
    /** The tables of facts that move actors, each with the person, organisation, mandate and thing of its rows. */
    static final Map<String, List<String>> MOVING = Map.of(
            "contribution", List.of("person_id", "organisation_id", "on_behalf_of_id", ""),
            "membership", List.of("person_id", "organisation_id", "on_behalf_of_id", "initiative_id"),
            "affiliation", List.of("person_id", "organisation_id", "", ""),
            "actor_merge", List.of("merged_id", "", "", "survivor_id"),
            "organisation", List.of("", "", "", "id"),
            "organisation_sector", List.of("", "", "", "organisation_id"),
            "activity", List.of("", "", "", "id"),
            "initiative", List.of("", "", "", "id"),
            "sector", List.of("", "", "", "id"));

    /** The tables of facts that no rule looks at: names of what evidence refers to by id, outcomes, which lift nobody by themselves, and carried themes. */
    static final Set<String> MOVING_NOBODY = Set.of("meeting_place", "office", "theme", "outcome", "carrying");

    /** One statement for all of them; its parameter is the instant. Rows of table, person, organisation, mandate, thing, some of them alike. */
    static final String AT = MOVING.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(table -> Stream.of(
                    select(table.getKey(), table.getValue(), "recorded_at"),
                    select(table.getKey(), table.getValue(), "superseded_at")))
            .collect(Collectors.joining(" UNION ALL "));

    private Changes() {}

    private static String select(String table, List<String> columns, String instant) {
        return columns.stream()
                        .map(column -> column.isEmpty() ? "CAST(NULL AS UNIQUEIDENTIFIER)" : column)
                        .collect(Collectors.joining(", ", "SELECT '" + table + "', ", " FROM " + table))
                + " WHERE " + instant + " = ?1";
    }
}

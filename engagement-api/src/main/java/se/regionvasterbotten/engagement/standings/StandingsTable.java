package se.regionvasterbotten.engagement.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.problem.Wording;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;

/** Standings as a table: a row an actor, overall or on the theme that is filtered on. */
final class StandingsTable {
    private static final Wording WORDS = Wording.beside(StandingsTable.class, "table");
    private static final List<Column> COLUMNS = List.of(
            Column.text("actor"),
            Column.text("externalId"),
            Column.text("type"),
            Column.of("name", Kind.TEXT, "actorName"),
            Column.text("sector"),
            Column.of("asOf", Kind.DAY),
            Column.of("knownAt", Kind.INSTANT),
            Column.whole("ladderVersion"),
            Column.whole("rung"),
            Column.text("rungName"),
            Column.whole("highestRung"),
            Column.of("dormant", Kind.TRUTH),
            Column.of("directEntry", Kind.TRUTH),
            Column.text("themes"));

    private StandingsTable() {}

    static Table of(List<StandingAnswer> standings, Locale locale) {
        List<List<@Nullable Object>> rows =
                standings.stream().map(StandingsTable::row).toList();
        boolean persons =
                standings.stream().anyMatch(standing -> standing.actor().type() == ActorType.PERSON);
        Table table = new Table(
                "standings",
                WORDS.of(locale, persons ? "title.PERSON" : "title"),
                WORDS.of(locale, persons ? "description.PERSON" : "description"),
                locale,
                COLUMNS,
                rows);
        return persons ? table.internal() : table;
    }

    private static List<@Nullable Object> row(StandingAnswer standing) {
        ActorAnswer actor = standing.actor();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(String.valueOf(actor.id()));
        row.add(actor.externalId());
        row.add(actor.type().name());
        row.add(actor.name());
        row.add(actor.sector());
        row.add(standing.asOf());
        row.add(standing.knownAt());
        row.add(standing.ladderVersion());
        row.add(standing.rung());
        row.add(standing.rungName());
        row.add(standing.highestRung());
        row.add(standing.dormant());
        row.add(standing.directEntry());
        row.add(String.join(
                "; ",
                standing.themes().stream()
                        .map(theme -> theme.theme().name() + " " + theme.rung())
                        .toList()));
        return row;
    }
}

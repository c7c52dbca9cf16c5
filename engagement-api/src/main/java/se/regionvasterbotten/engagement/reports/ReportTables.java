package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;
import se.regionvasterbotten.engagement.words.Text;
import se.regionvasterbotten.engagement.words.Words;

/** The tables of a report that are no picture's. */
final class ReportTables {
    private ReportTables() {}

    /** What the organisations of a trail had done at the meeting places, by day. */
    static Table trail(ReportFacts.Trail trail) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportFacts.Contributed one : trail.contributions()) {
            rows.add(List.of(
                    ReportWords.day(one.date()),
                    one.organisation(),
                    ReportWords.capital(Words.of(one.kind(), ReportWords.SWEDISH)),
                    one.activity(),
                    one.meetingPlace()));
        }
        return table(
                "trail",
                ReportWords.of("trail.table", trail.outcome()),
                List.of(words("day"), words("organisation"), words("kind"), words("activity"), words("meetingPlace")),
                rows);
    }

    /** The rising steps by where the organisations had taken part before them. */
    static Table places(ReportFacts facts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode place : Figures.of(facts).organisations().path("stepsAfterMeetingPlaces")) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(place.path("group").path("name").asText());
            for (StepType type : List.of(StepType.ENTRY, StepType.DIRECT_ENTRY, StepType.UP, StepType.RETURN)) {
                row.add(steps(place, type));
            }
            rows.add(row);
        }
        return table(
                "steps-after-places",
                ReportWords.of("table.places"),
                List.of(
                        words("meetingPlace"),
                        numbers("entries"),
                        numbers("directEntries"),
                        numbers("stepUps"),
                        numbers("returns")),
                rows);
    }

    /** How often each theme was carried between places of each reach, and by how many organisations. */
    static Table carried(ReportFacts facts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode one : facts.followUp().path("carriedThemes")) {
            rows.add(List.of(
                    ReportWords.capital(one.at("/theme/name").asText()),
                    ReportWords.of("reach." + one.path("from").asText("OFFICE")),
                    ReportWords.of("reach." + one.path("to").asText("OFFICE")),
                    one.path("times").asInt(),
                    one.path("organisations").asInt()));
        }
        return table(
                "carried-themes",
                ReportWords.of("table.carried"),
                List.of(words("theme"), words("from"), words("to"), numbers("times"), numbers("carriers")),
                rows);
    }

    /** The reach of the activities that told of it, by meeting place. */
    static Table reach(ReportFacts facts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode one : facts.followUp().at("/reach/places")) {
            rows.add(List.of(
                    one.at("/group/name").asText(),
                    one.path("activities").asInt(),
                    one.path("heads").asLong()));
        }
        return table(
                "reach",
                ReportWords.of("table.reach"),
                List.of(words("place"), numbers("activities"), numbers("heads")),
                rows);
    }

    /** The initiatives that went on in the period, by first day. */
    static Table initiatives(ReportFacts facts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportFacts.Undertaking one : facts.initiatives()) {
            LocalDate to = one.to();
            rows.add(List.of(
                    one.name(),
                    ReportWords.capital(one.type()),
                    ReportWords.capital(ReportWords.and(one.themes())),
                    ReportWords.day(one.from()),
                    to == null ? ReportWords.of("table.initiatives.open") : ReportWords.day(to.minusDays(1))));
        }
        return table(
                "initiatives",
                ReportWords.of("table.initiatives", ReportWords.period(facts.from(), facts.to())),
                List.of(words("initiative"), words("type"), words("themes"), words("firstDay"), words("lastDay")),
                rows);
    }

    /** The protected tables of persons, by rung and by sector, without what their text says: the note, the instant, and the year where there is only one. */
    static List<Table> persons(Table whole) {
        boolean several =
                whole.rows().stream().map(row -> row.get(0)).distinct().count() > 1;
        return List.of(persons(whole, several, "RUNG"), persons(whole, several, "SECTOR"));
    }

    private static Table persons(Table whole, boolean several, String division) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : whole.rows()) {
            if (List.of("ALL", division).contains(String.valueOf(row.get(2)))) {
                List<@Nullable Object> shown = new ArrayList<>();
                shown.add(ReportWords.capital(String.valueOf(row.get(4))));
                if (several) {
                    shown.add(row.get(0));
                }
                shown.add(row.get(5));
                rows.add(shown);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(words("group." + division)));
        if (several) {
            columns.add(words("year"));
        }
        columns.add(column("persons", Kind.PROTECTED));
        return table("persons", ReportWords.of("table.persons." + division), columns, rows);
    }

    private static int steps(JsonNode place, StepType type) {
        for (JsonNode row : place.path("steps")) {
            if (row.path("type").asText().equals(type.name())) {
                return row.path("steps").asInt();
            }
        }
        return 0;
    }

    private static Table table(String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {
        return new Table(name, title, "", ReportWords.SWEDISH, columns, rows);
    }

    private static Column words(String name) {
        return column(name, Kind.TEXT);
    }

    private static Column numbers(String name) {
        return column(name, Kind.WHOLE);
    }

    private static Column column(String name, Kind kind) {
        String heading = ReportWords.of("column." + name);
        return new Column(name, new Text(heading, heading), kind);
    }
}

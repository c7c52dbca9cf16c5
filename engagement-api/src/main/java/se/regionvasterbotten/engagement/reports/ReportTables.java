package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
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

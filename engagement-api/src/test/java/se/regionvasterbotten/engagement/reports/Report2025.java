package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.regionvasterbotten.engagement.carryings.StopAnswer;
import se.regionvasterbotten.engagement.carryings.ThemePathAnswer;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Reach;

/** The facts of a year in which nothing happened but what a test says. */
final class Report2025 {
    private final ObjectNode organisations = JsonNodeFactory.instance.objectNode();
    private final List<ReportFacts.Happening> held = new ArrayList<>();
    private final List<ReportFacts.RungFacts> rungs = new ArrayList<>(IntStream.rangeClosed(1, 5)
            .mapToObj(rung -> new ReportFacts.RungFacts(rung, 0, 0, 0))
            .toList());
    private final ObjectNode deeds = JsonNodeFactory.instance.objectNode();
    private final List<ThemePathAnswer> paths = new ArrayList<>();
    private int participants;

    Report2025 listeners(int listeners, int active) {
        organisations
                .putObject("fromListenerToActive")
                .put("listeners", listeners)
                .put("active", active);
        return this;
    }

    Report2025 dormant(int actors) {
        organisations.putArray("closing").addObject().put("state", "DORMANT").put("actors", actors);
        return this;
    }

    Report2025 held(int activities, int taking) {
        for (int i = 0; i < activities; i++) {
            held.add(new ReportFacts.Happening(
                    new UUID(1, i),
                    "Dag " + i,
                    "seminarium",
                    false,
                    LocalDate.of(2025, 3, 1),
                    List.of("energi"),
                    taking,
                    null));
        }
        participants = taking;
        return this;
    }

    /** A theme that one organisation carried from a national place to a digital one. */
    Report2025 carried(String theme) {
        Named named = new Named(new UUID(4, paths.size()), theme);
        StopAnswer from = stop(new UUID(2, 1), "Dag 1", LocalDate.of(2025, 3, 1), Reach.NATIONAL);
        StopAnswer to = stop(new UUID(2, 2), "Samtal 2", LocalDate.of(2025, 9, 1), Reach.DIGITAL);
        paths.add(new ThemePathAnswer(
                named,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                OffsetDateTime.parse("2026-01-15T08:00:00Z"),
                List.of(
                        new ThemePathAnswer.PathStop(from, "seminarium", 3, false),
                        new ThemePathAnswer.PathStop(to, "digital dialog", 2, false)),
                List.of(new ThemePathAnswer.PathCarrying(
                        null, from.id(), to.id(), List.of(new Named(new UUID(5, 1), "Bärarna AB")), null, null))));
        deeds.withArray("carriedThemes")
                .addObject()
                .put("from", "NATIONAL")
                .put("to", "DIGITAL")
                .put("times", 1)
                .put("organisations", 1)
                .putObject("theme")
                .put("name", theme);
        return this;
    }

    private static StopAnswer stop(UUID id, String name, LocalDate date, Reach reach) {
        return new StopAnswer(id, name, date, new Named(new UUID(6, reach.ordinal()), reach + "-platsen"), null, reach);
    }

    Report2025 reach(String place, int activities, long heads) {
        ObjectNode row = deeds.withObject("/reach").withArray("places").addObject();
        row.put("activities", activities).put("heads", heads).putObject("group").put("name", place);
        return this;
    }

    Report2025 rung(int rung, int came, int could, int wentOn) {
        rungs.set(rung - 1, new ReportFacts.RungFacts(rung, 0, came, came));
        organisations
                .putArray("conversions")
                .addObject()
                .put("from", rung)
                .put("to", rung + 1)
                .put("could", could)
                .put("wentOn", wentOn);
        return this;
    }

    ReportFacts facts() {
        ObjectNode followUp = JsonNodeFactory.instance.objectNode();
        followUp.set("organisations", organisations);
        followUp.setAll(deeds);
        return new ReportFacts(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                OffsetDateTime.parse("2026-01-15T08:00:00Z"),
                1,
                followUp,
                List.of(),
                List.of(new ReportFacts.Arena(new UUID(0, 1), "Mötesplats Lycksele", "REGIONAL", held)),
                participants,
                rungs,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CarriedOn.of(paths),
                paths,
                List.of());
    }

    String draft(Section section) {
        return new DraftTexts(facts(), FirstLadder.VERSION).of(section);
    }
}

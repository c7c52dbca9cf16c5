package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.regionvasterbotten.engagement.ladder.FirstLadder;

/** The facts of a year in which nothing happened but what a test says. */
final class Report2025 {
    private final ObjectNode organisations = JsonNodeFactory.instance.objectNode();
    private final List<ReportFacts.Happening> held = new ArrayList<>();
    private final List<ReportFacts.RungFacts> rungs = new ArrayList<>(IntStream.rangeClosed(1, 5)
            .mapToObj(rung -> new ReportFacts.RungFacts(rung, 0, 0, 0))
            .toList());
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
                List.of(),
                List.of());
    }

    String draft(Section section) {
        return new DraftTexts(facts(), FirstLadder.VERSION).of(section);
    }
}

package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/** How a report's figures come about, for those who want to try them. */
final class ReportMethod {
    private ReportMethod() {}

    static List<String> of(ReportFacts facts, LadderVersion version) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ReportWords.of(
                "method.pins",
                ReportWords.day(facts.from()),
                ReportWords.day(facts.to().minusDays(1)),
                ReportWords.instant(facts.knownAt()),
                String.valueOf(version.number()),
                String.valueOf(version.supportMonths())));
        for (String key : List.of("evidence", "organisations", "staff", "reach", "places", "order")) {
            paragraphs.add(ReportWords.of("method." + key));
        }
        if (facts.followUp().at("/unconfirmedMemberships/organisations").asLong(-1) == 0) {
            paragraphs.add(ReportWords.of("method.confirmed"));
        }
        for (JsonNode note : facts.followUp().path("notes")) {
            paragraphs.add(note.asText());
        }
        return paragraphs;
    }
}

package se.regionvasterbotten.engagement.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** An organisation that two persons, a registrar and an administrator, report evidence of and confirm it for each other. */
record TwoPersons(String organisation) {
    private static final Map<String, Object> CONFIRM =
            Map.of("status", "CONFIRMED", "reason", "Kontrollerat mot protokollet.");
    private static final Map<String, Object> RETRACT = Map.of("status", "RETRACTED", "reason", "Fel.");

    static TwoPersons about(String name, String sector) {
        return new TwoPersons(Api.as("registrar")
                .post("/organisations", Map.of("name", name, "sector", sector))
                .at("/id")
                .asText());
    }

    /** A report in early 2025, to be changed at will. */
    Map<String, Object> contribution(String kind, boolean confirmed) {
        return new HashMap<>(Map.of(
                "actor", organisation,
                "kind", kind,
                "date", "2025-02-01",
                "theme", "energi",
                "source", "Protokoll",
                "confirmed", confirmed,
                "document", "https://diariet.example/1"));
    }

    /** A role without an end. */
    Map<String, Object> member() {
        return Map.of("organisation", organisation, "role", "partner", "from", "2025-01-01");
    }

    /** Where it stands a month after the report. */
    int rung() {
        return rung(organisation, "2025-03-01");
    }

    /** What is answered of it and of everyone as they were known at an instant, by question. */
    Map<String, JsonNode> answers(Api caller, Instant knownAt) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String question : List.of(
                "/actors/" + organisation + "/standing?asOf=2025-12-31&knownAt=",
                "/actors/" + organisation + "/journey?knownAt=",
                "/standings?type=ORGANISATION&asOf=2025-12-31&limit=1000&knownAt=",
                "/follow-up?from=2025-01-01&to=2026-01-01&knownAt=",
                "/network?from=2025-01-01&to=2026-01-01&knownAt=")) {
            answers.put(question + knownAt, caller.get(question + knownAt).json());
        }
        return answers;
    }

    static int rung(String actor, String day) {
        return Api.as("reader")
                .get("/actors/" + actor + "/standing?asOf=" + day)
                .at("/rung")
                .asInt();
    }

    /** Where what was told is read. */
    static String address(Answer told) {
        return (told.json().has("kind") ? "/contributions/" : "/memberships/")
                + told.at("/id").asText();
    }

    static Answer confirm(Api caller, Answer told) {
        return caller.put(address(told) + "/status", CONFIRM);
    }

    static Answer retract(Api caller, Answer told) {
        return caller.put(address(told) + "/status", RETRACT);
    }

    /** The item of a worklist about what was told; missing when there is none. */
    static JsonNode listed(Api caller, String list, Answer told) {
        JsonNode items = caller.get(list).at("/items");
        for (JsonNode item : items) {
            if (item.findValuesAsText("id").contains(told.at("/id").asText())) {
                return item;
            }
        }
        return items.path(-1);
    }
}

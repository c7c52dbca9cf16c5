package se.regionvasterbotten.engagement.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** An activity of a test's own, with names and addresses that no other test has, and the lists sent in for it. */
final class Venue {
    static final String HEADER = "Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Anmäld;Närvarande\n";

    private final Api registrar = Api.as("registrar");
    private final String own = letters(UUID.randomUUID().toString().substring(24));
    private final String activity = "A-" + own;

    Venue() {
        this("2025-03-27");
    }

    Venue(String date) {
        Answer made = registrar.post(
                "/activities",
                Map.of(
                        "externalId",
                        activity,
                        "name",
                        "Dagen " + own,
                        "type",
                        "seminarium",
                        "date",
                        date,
                        "meetingPlace",
                        "Mötesplats Lycksele",
                        "theme",
                        "energi"));
        if (made.status() != 201) {
            throw new AssertionError(made);
        }
    }

    /** The rows below the usual header; {@code #} in them is what makes this test's names its own. */
    byte[] list(String... rows) {
        return (HEADER + String.join("\n", rows) + "\n").replace("#", own).getBytes(StandardCharsets.UTF_8);
    }

    Answer send(byte[] file) {
        return registrar.upload(activity, "lista.csv", file);
    }

    /** Sends in and commits. */
    Answer commit(String... rows) {
        return put(send(list(rows)), "COMMITTED");
    }

    /** The id of a list that is only previewed. */
    String commitless() {
        return send(list("Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;;Ja;Ja"))
                .at("/id")
                .asText();
    }

    Answer put(Answer list, String status) {
        return registrar.put("/imports/" + list.at("/id").asText() + "/status", Map.of("status", status));
    }

    JsonNode contributions() {
        return registrar
                .get("/activities/" + activity + "/contributions?limit=1000")
                .at("/items");
    }

    int persons() {
        return registrar
                .post("/persons/searches?limit=1000", Map.of("name", own))
                .at("/total")
                .asInt();
    }

    /** Letters alone, for digits beside a row's number can look like a personal identity number, which is refused. */
    private static String letters(String hexadecimal) {
        return hexadecimal
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String own() {
        return own;
    }

    String activity() {
        return activity;
    }

    /** Rows, accepted, ignored, rejected, new persons, new organisations. */
    static List<Integer> counts(Answer list) {
        return List.of("/rows", "/accepted", "/ignored", "/rejected", "/newPersons", "/newOrganisations").stream()
                .map(count -> list.at(count).asInt(-1))
                .toList();
    }

    static List<String> findings(Answer list) {
        return list.at("/findings").findValuesAsText("type");
    }
}

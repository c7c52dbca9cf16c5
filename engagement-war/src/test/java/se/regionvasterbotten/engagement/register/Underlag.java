package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Drafts reports of a period that no other test has evidence in. */
final class Underlag {
    private final Api analyst = Api.as("analyst");
    private final String path;

    private Underlag(String id) {
        this.path = "/reports/" + id;
    }

    /** A draft of a year. */
    static Underlag draft(int year) {
        Answer made = Api.as("analyst").post("/reports", Map.of("from", year + "-01-01", "to", (year + 1) + "-01-01"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Underlag(made.at("/id").asText());
    }

    String path() {
        return path;
    }

    JsonNode read() {
        return analyst.get(path).json();
    }

    /** A section's text as the report says it. */
    String text(String section) {
        return analyst.get(path + "/sections/" + section).at("/text").asText();
    }

    Answer write(String section, Object text) {
        return analyst.change(path + "/sections/" + section, body("text", text));
    }

    Answer status(Object... namesAndValues) {
        return analyst.put(path + "/status", body(namesAndValues));
    }

    JsonNode restatement() {
        return Api.as("reader").get(path + "/restatement").json();
    }
}

package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.regionvasterbotten.engagement.container.StepsCheck;
import se.regionvasterbotten.engagement.contract.Api;

/** What was answered at an instant, to be asked again later as it was known then. */
final class Remembered {
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();

    private Remembered() {}

    /** Where some actors stand, how they got there, and the figures of everyone, as they are known now. */
    static Remembered now(String... actors) {
        String known = "knownAt=" + Instant.now();
        Remembered remembered = new Remembered();
        for (String actor : actors) {
            remembered.ask("/actors/" + actor + "/standing?asOf=2025-12-31&" + known);
            remembered.ask("/actors/" + actor + "/journey?" + known);
        }
        remembered.ask("/follow-up?from=2025-01-01&to=2026-01-01&" + known);
        remembered.ask("/network?from=2025-01-01&to=2026-01-01&" + known);
        return remembered;
    }

    private void ask(String question) {
        answers.put(question, answer(question));
    }

    private static JsonNode answer(String question) {
        return Api.as("administrator").get(question).json();
    }

    /** Every answer is what it was, bit for bit, and what is stored of everyone is what the evidence gives. */
    void stillHolds() throws InterruptedException {
        answers.forEach(
                (question, before) -> assertThat(answer(question)).as(question).isEqualTo(before));
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();
    }
}

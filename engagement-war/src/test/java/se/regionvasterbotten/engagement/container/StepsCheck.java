package se.regionvasterbotten.engagement.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** The product's own check of its stored steps, asked for as an administrator would. */
public final class StepsCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private StepsCheck() {}

    /** A check that has been made from beginning to end. */
    public static JsonNode made() throws InterruptedException {
        return made(Api.as("administrator").send("POST", "/checks", null));
    }

    /** A check that was begun, made to its end. */
    public static JsonNode made(Answer begun) throws InterruptedException {
        Api administrator = Api.as("administrator");
        String id = begun.at("/id").asText();
        Instant until = Instant.now().plus(PATIENCE);
        JsonNode check = begun.json();
        while (!check.at("/status").asText().equals("DONE")) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The check has not come to its end: " + check);
            }
            Thread.sleep(50);
            check = administrator.get("/checks/" + id).json();
        }
        return check;
    }
}

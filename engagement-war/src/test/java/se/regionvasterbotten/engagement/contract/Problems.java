package se.regionvasterbotten.engagement.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What every refusal must be where the document has no operation to hold it against: an unknown path, a wrong method. */
final class Problems {
    private Problems() {}

    static List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        if (!answer.header("Content-Type").orElse("").startsWith("application/problem+json")) {
            faults.add("No operation answers here, and the answer is no problem: " + answer);
            return faults;
        }
        JsonNode problem = answer.json();
        for (String field : List.of("type", "title", "status", "detail", "instance", "invalidParameters")) {
            if (!problem.has(field)) {
                faults.add("The problem lacks " + field + ": " + answer);
            }
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("The problem says another status: " + answer);
        }
        return faults;
    }
}

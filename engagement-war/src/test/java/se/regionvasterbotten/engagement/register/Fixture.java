package se.regionvasterbotten.engagement.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the register's tests post. */
final class Fixture {
    private static final JsonMapper JSON = new JsonMapper();

    private Fixture() {}

    /** The content of a file beside the tests. */
    static JsonNode read(String name) throws IOException {
        try (InputStream file = Fixture.class.getResourceAsStream("/register/" + name)) {
            return JSON.readTree(Objects.requireNonNull(file, name));
        }
    }

    /** A name or external id that no other test has. */
    static String own(String word) {
        return word + " " + UUID.randomUUID();
    }

    /** A body; a null value leaves its field out. */
    static Map<String, Object> body(Object... namesAndValues) {
        return with(Map.of(), namesAndValues);
    }

    /** The same body with other values. */
    static Map<String, Object> with(Map<String, Object> body, Object... namesAndValues) {
        Map<String, Object> made = new HashMap<>(body);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            made.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        made.values().removeIf(Objects::isNull);
        return made;
    }
}

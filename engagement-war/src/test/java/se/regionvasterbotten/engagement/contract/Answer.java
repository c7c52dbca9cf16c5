package se.regionvasterbotten.engagement.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What came back: status, headers and body. */
public record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("No JSON: " + text, e);
        }
    }

    /** A value of the body by its JSON pointer, {@code /items/0/id}. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The last segment of the problem's type, {@code not-found}; the whole body when it is no problem. */
    public String problem() {
        String type = at("/type").asText(text);
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    @Override
    public String toString() {
        return status + " " + text;
    }
}

package se.regionvasterbotten.engagement.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import se.regionvasterbotten.engagement.web.Json;

/** Writes what is kept of a list as JSON, many records to a text, and reads it again. */
final class Portion {
    private static final ObjectMapper JSON = Json.mapper();

    private Portion() {}

    static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records can be written", impossible);
        }
    }

    static <T> List<T> read(String content, Class<T> type) {
        try {
            return JSON.readValue(content, JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What was written here can be read", damaged);
        }
    }

    static <T> T one(String content, Class<T> type) {
        try {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What was written here can be read", damaged);
        }
    }
}

package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import se.regionvasterbotten.engagement.web.Json;

/** JSON in one way of writing: names in the order of their characters, no blanks, UTF-8. */
final class CanonicalJson {
    private CanonicalJson() {}

    /** Anything that can be written as JSON. */
    static JsonNode of(Object content) {
        return sorted(Json.mapper().valueToTree(content));
    }

    /** The bytes. */
    static byte[] bytes(JsonNode canonical) {
        try {
            return Json.mapper().writeValueAsBytes(canonical);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree can be written", impossible);
        }
    }

    /** What was written so. */
    static JsonNode read(byte[] bytes) {
        try {
            return Json.mapper().readTree(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was written can be read", impossible);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(name, sorted(node.get(name))));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(sorted(item)));
            return array;
        }
        return node;
    }
}

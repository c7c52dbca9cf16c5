package se.regionvasterbotten.engagement.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The OpenAPI document as a tree. */
public record Document(JsonNode root) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** One operation: {@code GET}, {@code /ladder} and what the document says of it. */
    public record Operation(String method, String path, JsonNode node) {
        /** {@code GET /ladder}. */
        public String name() {
            return method + " " + path;
        }

        private boolean matches(String asked, String address) {
            String pattern = Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
            return method.equals(asked) && address.matches(pattern);
        }
    }

    /** One documented answer of an operation, with references followed. */
    public record Response(Operation operation, String status, JsonNode node) {
        /** Whether the status says that it went well. */
        public boolean success() {
            return status.startsWith("2");
        }

        /** {@code GET /ladder 200}. */
        public String name() {
            return operation.name() + " " + status;
        }
    }

    /** The text that is shipped. */
    public static String text() {
        try (InputStream in = Document.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that is shipped. */
    public static Document read() {
        try {
            return new Document(new YAMLMapper().readTree(text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations, in the document's order. */
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        all.add(new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()));
                    }
                }));
        return all;
    }

    /** The name of the operation that answers a method at an address below the base, the most literal one first. */
    public Optional<String> operation(String method, String address) {
        return operations().stream()
                .filter(operation -> operation.matches(method, address))
                .min((a, b) -> Integer.compare(count(a.path()), count(b.path())))
                .map(Operation::name);
    }

    private static int count(String path) {
        return path.split("\\{", -1).length;
    }

    /** All documented answers. */
    public List<Response> responses() {
        List<Response> all = new ArrayList<>();
        for (Operation operation : operations()) {
            operation
                    .node()
                    .path("responses")
                    .fields()
                    .forEachRemaining(
                            entry -> all.add(new Response(operation, entry.getKey(), followed(entry.getValue()))));
        }
        return all;
    }

    /** The parameters of an operation, with references followed. */
    public List<JsonNode> parameters(Operation operation) {
        List<JsonNode> all = new ArrayList<>();
        operation.node().path("parameters").forEach(parameter -> all.add(followed(parameter)));
        return all;
    }

    /** What a reference refers to, or the node itself. */
    public JsonNode followed(JsonNode node) {
        JsonNode here = node;
        while (here.has("$ref")) {
            here = root.at(here.get("$ref").asText().substring(1));
        }
        return here;
    }
}

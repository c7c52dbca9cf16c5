package se.regionvasterbotten.engagement.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Gives the document back what the server loses in reading it: the extensions of {@code info}, nulls and empty lists in examples. */
public class AsWritten implements OASFilter {
    private static final String FILE = "/META-INF/openapi.yaml";

    @Override
    public void filterOpenAPI(OpenAPI served) {
        JsonNode written = written();
        for (Map.Entry<String, JsonNode> entry : written.path("info").properties()) {
            if (entry.getKey().startsWith("x-")) {
                served.getInfo().addExtension(entry.getKey(), new ExactExample(entry.getValue()));
            }
        }
        served.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    JsonNode own =
                            written.path("paths").path(path).path(method.name().toLowerCase(Locale.ROOT));
                    restore(operation.getResponses().getAPIResponses(), own.path("responses"));
                    if (operation.getRequestBody() != null) {
                        restore(operation.getRequestBody().getContent(), own.at("/requestBody/content"));
                    }
                }));
        restore(served.getComponents().getResponses(), written.at("/components/responses"));
    }

    private static void restore(Map<String, APIResponse> served, JsonNode written) {
        served.forEach((status, response) ->
                restore(response.getContent(), written.path(status).path("content")));
    }

    private static void restore(@Nullable Content served, JsonNode written) {
        if (served == null) {
            return;
        }
        for (Map.Entry<String, MediaType> body : served.getMediaTypes().entrySet()) {
            JsonNode own = written.path(body.getKey());
            if (own.has("example")) {
                body.getValue().setExample(new ExactExample(own.get("example")));
            }
        }
    }

    private static JsonNode written() {
        try (InputStream in = AsWritten.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

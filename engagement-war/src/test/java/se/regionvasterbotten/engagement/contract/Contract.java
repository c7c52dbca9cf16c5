package se.regionvasterbotten.engagement.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document as a judge of what goes over the wire, and the memory of what it has seen in this JVM. */
public final class Contract {
    /** Where the API lies below the server's root. */
    public static final String BASE = "/engagement/v1";

    private static final Document DOCUMENT = Document.read();
    private static final OpenApiInteractionValidator VALIDATOR = validator();
    private static final Map<String, Set<Integer>> SEEN = new ConcurrentHashMap<>();

    private Contract() {}

    private static OpenApiInteractionValidator validator() {
        // Who may is held by the roles test, and the deprecated 3.0 form of "null" by the server's own answers.
        LevelResolver levels = LevelResolver.create()
                .withLevel("validation.request.security.missing", Level.IGNORE)
                .withLevel("validation.request.security.invalid", Level.IGNORE)
                .withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                .build();
        return OpenApiInteractionValidator.createForInlineApiSpecification(Document.text())
                .withBasePathOverride(BASE)
                .withLevelResolver(levels)
                .build();
    }

    /** What the document does not allow in the request; empty when it keeps to it. */
    static List<String> faults(HttpRequest request, byte[] body) {
        String type = request.headers().firstValue("Content-Type").orElse("");
        SimpleRequest.Builder told = new SimpleRequest.Builder(
                Request.Method.valueOf(request.method()), request.uri().getRawPath());
        request.headers().map().forEach((name, values) -> told.withHeader(name, values));
        Query.of(request.uri()).forEach(told::withQueryParam);
        // A form's parts are read by no validator; that there is one and that its type is taken is held.
        if (body.length > 0 && !type.startsWith("multipart/")) {
            told.withBody(body);
        }
        return type.startsWith("multipart/") ? List.of() : told(VALIDATOR.validateRequest(told.build()));
    }

    /** What the document does not allow in the answer; empty when it keeps to it. */
    static List<String> faults(HttpRequest request, Answer answer) {
        String path = request.uri().getRawPath();
        SimpleResponse.Builder told = SimpleResponse.Builder.status(answer.status());
        answer.headers().map().forEach((name, values) -> told.withHeader(name, values));
        answer.header("Content-Type").ifPresent(told::withContentType);
        if (!answer.text().isEmpty()) {
            told.withBody(answer.text());
        }
        if (DOCUMENT.operation(request.method(), path.substring(Math.min(BASE.length(), path.length())))
                .isEmpty()) {
            return Problems.faults(answer);
        }
        return told(VALIDATOR.validateResponse(path, Request.Method.valueOf(request.method()), told.build()));
    }

    private static List<String> told(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(ValidationReport.Message::toString)
                .toList();
    }

    /** Remembers that an operation was answered with a status. */
    static void saw(HttpRequest request, int status) {
        String path = request.uri().getRawPath();
        DOCUMENT.operation(request.method(), path.substring(Math.min(BASE.length(), path.length())))
                .ifPresent(operation -> SEEN.computeIfAbsent(operation, any -> ConcurrentHashMap.newKeySet())
                        .add(status));
    }

    /** The statuses that each operation, {@code GET /ladder}, has been answered with so far in this JVM. */
    public static Map<String, Set<Integer>> seen() {
        Map<String, Set<Integer>> sorted = new TreeMap<>();
        SEEN.forEach((operation, statuses) -> sorted.put(operation, new TreeSet<>(statuses)));
        return sorted;
    }
}

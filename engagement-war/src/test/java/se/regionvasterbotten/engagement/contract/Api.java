package se.regionvasterbotten.engagement.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one way in which tests call the product: each request and each answer is held against the OpenAPI document, and any
 * deviation fails the test. What is faulty on purpose goes through {@link #faulty()}; its answer is held all the same.
 */
public final class Api {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static volatile URI server = URI.create("http://localhost:8080/");

    private final Map<String, String> headers;
    private final boolean held;

    private Api(Map<String, String> headers, boolean held) {
        this.headers = headers;
        this.held = held;
    }

    /** Where the server answers, {@code http://localhost:34567/}; tokens of an earlier server are forgotten. */
    public static void at(URI root) {
        if (!root.equals(server)) {
            TOKENS.clear();
        }
        server = root;
    }

    /** Someone without a token. */
    public static Api anonymous() {
        return new Api(Map.of(), true);
    }

    /** Someone with one of the roles, by a token of the development door. */
    public static Api as(String role) {
        return anonymous().with("Authorization", "Bearer " + TOKENS.computeIfAbsent(role, Api::token));
    }

    /** A system with one of the roles, by a token of the development door that is issued to it. */
    public static Api of(String client, String role) {
        return anonymous().with("Authorization", "Bearer " + TOKENS.computeIfAbsent(role + " " + client, Api::token));
    }

    /** The same caller with one more header, or another value of it. */
    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(more, held);
    }

    /** The same caller in Swedish ({@code sv}) or English ({@code en}). */
    public Api in(String language) {
        return with("Accept-Language", language);
    }

    /** The same caller, whose requests are wrong on purpose: they are not held against the document, the answers are. */
    public Api faulty() {
        return new Api(headers, false);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Gets what is no operation of the API, by its address from the server's root; the answer is not held against the document. */
    public Answer absolute(String path) {
        HttpResponse<String> response = exchange(request("GET", server.resolve(path), null));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** Posts JSON: a text as it stands, anything else written as JSON. */
    public Answer post(String path, Object json) {
        return with("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .send("POST", path, bytes(json));
    }

    /** Puts JSON: a text as it stands, anything else written as JSON. */
    public Answer put(String path, Object json) {
        return with("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .send("PUT", path, bytes(json));
    }

    /** Puts JSON over what a GET of the same address answers now. */
    public Answer change(String path, Object json) {
        return with("If-Match", get(path).header("ETag").orElse("\"none\"")).put(path, json);
    }

    /** Posts a participant list to {@code /imports}. */
    public Answer upload(String activity, String fileName, byte[] file) {
        String boundary = "engagement-test-boundary";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        form.writeBytes((part + "activity\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + activity + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(
                (part + "file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", "/imports", form.toByteArray());
    }

    /** Sends any request; {@code path} lies below the API's base unless it begins with {@code /engagement}. */
    public Answer send(String method, String path, byte[] body) {
        URI uri = server.resolve(path.startsWith("/engagement") ? path : Contract.BASE + path);
        HttpRequest request = request(method, uri, body);
        if (held) {
            refuse(
                    "The request is not the document's",
                    request,
                    Contract.faults(request, body == null ? new byte[0] : body));
        }
        HttpResponse<String> response = exchange(request);
        Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
        if (!path.startsWith("/engagement") && !path.startsWith("/dev/")) {
            refuse("The answer is not the document's", request, Contract.faults(request, answer));
            Contract.saw(request, answer.status());
        }
        return answer;
    }

    private HttpRequest request(String method, URI uri, byte[] body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofMinutes(2))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(builder::setHeader);
        return builder.build();
    }

    private static void refuse(String what, HttpRequest request, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    what + ": " + request.method() + " " + request.uri() + "\n" + String.join("\n", faults));
        }
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(String roleAndClient) {
        String[] words = roleAndClient.split(" ", 2);
        return anonymous()
                .faulty()
                .post("/dev/tokens", Map.of("role", words[0], "client", words.length > 1 ? words[1] : ""))
                .at("/token")
                .asText();
    }

    private static byte[] bytes(Object json) {
        try {
            return json instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

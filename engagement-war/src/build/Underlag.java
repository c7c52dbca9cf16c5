import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the example in {@code docs}: the report of 2025 on the sample data, its year closed, drafted and frozen by the product itself. Run from the root, after {@code mvn package}:
 * {@code java engagement-war/src/build/Underlag.java}.
 */
final class Underlag {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String api;
    private String token = "";

    private Underlag(int port) {
        api = "http://localhost:" + port + "/engagement/v1";
    }

    public static void main(String... arguments) throws Exception {
        Path jar = Path.of("engagement-war/target/engagement.jar").toAbsolutePath();
        Path data = Files.createTempDirectory("underlag");
        int port = freePort();
        Path output = data.resolve("output.txt");
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dengagement.sample-data=true",
                        "-jar",
                        jar.toString(),
                        "--port",
                        String.valueOf(port))
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            await(server, output);
            new Underlag(port).make(Path.of("docs"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void make(Path directory) throws IOException, InterruptedException {
        token = field("token", text(send("POST", "/dev/tokens", "{\"role\":\"analyst\"}")));
        send("POST", "/closed-years", "{\"year\":2025}");
        String draft = text(send("POST", "/reports", "{\"from\":\"2025-01-01\",\"to\":\"2026-01-01\"}"));
        String path = "/reports/" + field("id", draft);
        send("PUT", path + "/status", "{\"status\":\"FROZEN\"}");
        for (String form : new String[] {"HTML", "PDF", "DOCX"}) {
            Path file = directory.resolve("underlag-2025." + form.toLowerCase(Locale.ROOT));
            Files.write(file, send("GET", path + "?format=" + form, null));
            System.out.println(file + " " + Files.size(file));
        }
    }

    private byte[] send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + text(answer.body()));
        }
        return answer.body();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String field(String name, String json) throws IOException {
        Matcher value = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!value.find()) {
            throw new IOException("No " + name + " in " + json);
        }
        return value.group(1);
    }

    private static void await(Process server, Path output) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!Files.readString(output).contains("answers at")) {
            if (!server.isAlive() || Instant.now().isAfter(until)) {
                throw new IOException("It did not start:\n" + Files.readString(output));
            }
            Thread.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

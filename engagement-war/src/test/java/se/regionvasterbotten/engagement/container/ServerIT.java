package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ServerIT extends ContainerTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void no_answer_tells_what_the_server_is() throws Exception {
        HttpResponse<String> answer = get("");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_document_is_served_at_the_servers_root() throws Exception {
        HttpResponse<String> answer = get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("openapi: 3.0");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(base().resolve(path)).build(), BodyHandlers.ofString());
    }
}

package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What was rejected comes back as a workbook, to be corrected and sent in. */
class FaultsIT extends ContainerTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api registrar = Api.as("registrar");

    @Test
    void the_workbook_is_sent_in_as_it_is_and_only_what_is_new_counts() throws Exception {
        Venue venue = new Venue();
        Answer preview = venue.send(venue.list(
                "Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;Panel;Ja;Ja",
                "Bo;Ek#;bo#@x.example;Granen #;;Talesperson #;Ja;Ja",
                "Cy;Dal#;cy#(at)x.example;Granen #;;Panel;Ja;Ja"));
        byte[] before = workbook(preview);
        venue.put(preview, "COMMITTED");
        byte[] after = workbook(preview);

        assertThat(new String(after, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        Answer again = registrar.upload(venue.activity(), "fel.xlsx", before);
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(Venue.counts(again)).containsExactly(2, 0, 0, 2, 0, 0);
        assertThat(Venue.findings(again))
                .contains("unknown-role", "not-an-email")
                .doesNotContain("column-not-read");
        Answer told = registrar.put(
                "/imports/" + again.at("/id").asText() + "/mapping",
                Map.of("roles", List.of(Map.of("word", "Talesperson " + venue.own(), "kind", "PANELLIST"))));
        assertThat(Venue.counts(told)).containsExactly(2, 1, 0, 1, 1, 0);

        Answer later = registrar.upload(venue.activity(), "fel.xlsx", after);
        assertThat(Venue.counts(later)).as("the same source").containsExactly(2, 1, 0, 1, 1, 0);
    }

    @Test
    void the_findings_are_paged_in_the_order_of_the_rows() {
        Venue venue = new Venue();
        Answer preview = venue.send(venue.list(
                "Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;Panel;Ja;Ja",
                "Bo;Ek#;bo#@x.example;Granen #;;Kock;Ja;Ja"));
        Answer second = registrar.get("/imports/" + preview.at("/id").asText() + "/findings?limit=1&page=2");

        assertThat(second.at("/total").asInt())
                .isEqualTo(preview.at("/findingsTotal").asInt())
                .isEqualTo(3);
        assertThat(second.at("/items/0")).isEqualTo(preview.at("/findings/1"));
        assertThat(registrar.get("/imports/" + UUID.randomUUID() + "/findings").status())
                .isEqualTo(404);
    }

    @Test
    void the_rows_of_an_undone_list_are_gone_and_that_is_said() {
        Venue venue = new Venue();
        Answer committed = venue.commit(
                "Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;Panel;Ja;Ja",
                "Bo;Ek#;bo#@x.example;Granen #;;Kock;Ja;Ja");
        venue.put(committed, "UNDONE");
        String path = "/imports/" + committed.at("/id").asText() + "/findings";
        Answer gone =
                registrar.with("Accept", XLSX + ", application/problem+json").get(path);

        assertThat(gone.status()).as(gone.toString()).isEqualTo(409);
        assertThat(gone.problem()).isEqualTo("rows-gone");
        assertThat(registrar.get(path).status()).isEqualTo(200);
    }

    private byte[] workbook(Answer list) throws IOException, InterruptedException {
        URI address = base().resolve("v1/imports/" + list.at("/id").asText() + "/findings");
        String token = Api.anonymous()
                .faulty()
                .post("/dev/tokens", Map.of("role", "registrar"))
                .at("/token")
                .asText();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", XLSX)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(XLSX);
        return answer.body();
    }
}

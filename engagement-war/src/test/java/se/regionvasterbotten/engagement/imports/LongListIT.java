package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A list that takes long is committed while others look on, and all at once. */
class LongListIT extends ContainerTest {
    private static final int ROWS = 3_000;

    private final Api registrar = Api.as("registrar");

    @Test
    void a_long_list_is_accepted_followed_and_counts_all_at_once() throws InterruptedException {
        Venue venue = new Venue();
        Answer preview = venue.send(rows(venue, ROWS));
        assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
        assertThat(Venue.counts(preview)).containsExactly(ROWS, ROWS, 0, 0, ROWS, 1);
        assertThat(preview.at("/progress/done").asInt()).isZero();

        Answer accepted = venue.put(preview, "COMMITTED");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        assertThat(accepted.at("/status").asText()).isEqualTo("COMMITTING");
        List<Integer> done = new ArrayList<>();
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        Answer now = accepted;
        while (now.at("/status").asText().equals("COMMITTING")) {
            assertThat(Instant.now()).isBefore(until);
            assertThat(count(venue)).isIn(0, ROWS);
            done.add(now.at("/progress/done").asInt());
            now = registrar.get("/imports/" + preview.at("/id").asText());
        }

        assertThat(now.at("/status").asText()).as(now.toString()).isEqualTo("COMMITTED");
        assertThat(now.at("/progress/done").asInt()).isEqualTo(ROWS);
        assertThat(done).isSorted();
        assertThat(count(venue)).isEqualTo(ROWS);
        assertThat(venue.send(rows(venue, ROWS)).status()).isEqualTo(200);
        Answer undone = venue.put(preview, "UNDONE");
        assertThat(undone.at("/status").asText()).isEqualTo("UNDONE");
        assertThat(count(venue)).isZero();
    }

    @Test
    void a_long_list_of_an_activity_to_come_is_refused_at_once() {
        Venue venue = new Venue("9000-01-01");
        Answer preview = venue.send(rows(venue, ROWS));

        assertThat(venue.put(preview, "COMMITTED").problem()).isEqualTo("in-the-future");
        assertThat(registrar
                        .get("/imports/" + preview.at("/id").asText())
                        .at("/status")
                        .asText())
                .isEqualTo("PREVIEW");
    }

    private int count(Venue venue) {
        return registrar
                .get("/activities/" + venue.activity() + "/contributions?limit=1")
                .at("/total")
                .asInt();
    }

    private static byte[] rows(Venue venue, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "Nr " + row + ";Lång#;nr" + row + "#@x.example;Granen #;näringsliv;;Ja;Ja\n")
                .collect(Collectors.joining("", Venue.HEADER, ""))
                .replace("#", venue.own())
                .getBytes(StandardCharsets.UTF_8);
    }
}

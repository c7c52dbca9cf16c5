package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A list means the one who remains, whichever of the merged entries it names. */
class MergedActorsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Venue venue = new Venue();

    @Test
    void rows_of_a_merged_person_at_a_merged_organisation_are_the_survivors_and_count_once() {
        venue.commit("Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;;Ja;Ja");
        Venue other = new Venue("2025-04-03");
        String rows = "Åsa;Öhrn-Ny#;asa.ny#@x.example;Granens AB #;näringsliv;;Ja;Ja".replace("#", venue.own());
        other.commit(rows);
        String kept = person("asa" + venue.own() + "@x.example");
        String merged = person("asa.ny" + venue.own() + "@x.example");
        merge("persons", kept, merged);
        merge("organisations", mandate(venue), mandate(other));

        Answer again = venue.send(venue.list(rows));

        assertThat(Venue.counts(again)).isEqualTo(List.of(1, 0, 1, 0, 0, 0));
        assertThat(Venue.findings(again)).contains("already-registered");
        Venue third = new Venue("2025-05-08");
        Answer committed = third.commit(rows);
        assertThat(committed.status()).as(committed.text()).isEqualTo(200);
        assertThat(third.contributions().at("/0/actor/id").asText()).isEqualTo(kept);
        assertThat(third.contributions().at("/0/onBehalfOf/name").asText()).isEqualTo("Granen " + venue.own());
    }

    private String person(String email) {
        return registrar
                .post("/persons/searches", Map.of("email", email))
                .at("/items/0/id")
                .asText();
    }

    private static String mandate(Venue of) {
        return of.contributions().at("/0/onBehalfOf/id").asText();
    }

    private void merge(String actors, String survivor, String merged) {
        Answer made =
                registrar.post("/" + actors + "/" + survivor + "/merges", Map.of("merged", merged, "reason", "samma"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }
}

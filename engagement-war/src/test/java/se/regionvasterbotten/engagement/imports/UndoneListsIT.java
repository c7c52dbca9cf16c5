package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;

/** A list that is taken back takes with it whom it created, but not whom others use. */
class UndoneListsIT extends ContainerTest {
    private static final String[] ROWS = {
        "Åsa;Öhrn#;asa#@x.example;Granen # AB;näringsliv;Panel;Ja;Ja",
        "Bo;Ek#;BO#@x.example;GRANEN #;näringsliv;;Ja;Ja",
        "Bo;Ek#;bo#@x.example;Granen # AB;näringsliv;Åhörare;Ja;Ja",
        "Cy;Dal#;cy#@x.example;Tallens kommun #;offentlig sektor;Deltagare;Ja;Nej",
        "Di;Eng#;di#@x.example;Tallens kommun #;offentlig sektor;Moderatör;Ja;Ja"
    };

    @Test
    void an_undone_list_no_longer_counts_and_is_imported_afresh() {
        Venue venue = new Venue();
        byte[] file = venue.list(ROWS);
        Answer first = venue.send(file);
        venue.put(first, "COMMITTED");
        Answer undone = venue.put(first, "UNDONE");

        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.at("/status").asText()).isEqualTo("UNDONE");
        assertThat(venue.contributions()).isEmpty();
        assertThat(venue.persons()).isZero();
        assertThat(undone.at("/keptPersons").asInt(-1)).isZero();
        assertThat(undone.at("/keptOrganisations").asInt(-1)).isZero();
        assertThat(venue.put(first, "UNDONE").status()).isEqualTo(200);
        assertThat(venue.put(first, "COMMITTED").status()).isEqualTo(409);

        Answer afresh = venue.send(file);
        assertThat(afresh.status()).isEqualTo(201);
        assertThat(Venue.counts(afresh)).containsExactly(5, 2, 2, 1, 3, 2);
        venue.put(afresh, "COMMITTED");
        assertThat(venue.contributions()).hasSize(3);
        assertThat(venue.persons()).isEqualTo(3);
    }

    @Test
    void what_others_have_used_since_stays_when_a_list_is_undone() {
        Venue venue = new Venue();
        Answer first = venue.commit(ROWS);
        Venue later = new Venue();
        later.put(
                later.send(later.list("Åsa;Öhrn#;asa#@x.example;Granen # AB;;Panel;Ja;Ja".replace("#", venue.own()))),
                "COMMITTED");
        Answer undone = venue.put(first, "UNDONE");

        assertThat(undone.at("/keptPersons").asInt()).isEqualTo(1);
        assertThat(undone.at("/keptOrganisations").asInt()).isEqualTo(1);
        assertThat(venue.persons()).isEqualTo(1);
        assertThat(later.contributions()).hasSize(1);
    }
}

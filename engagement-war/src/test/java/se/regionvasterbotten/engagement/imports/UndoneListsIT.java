package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

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

    @Test
    void what_another_list_tells_too_goes_on_as_that_lists() {
        Venue venue = new Venue();
        Answer first = venue.commit(ROWS[0], ROWS[3]);
        Answer whole = venue.commit(ROWS[1], ROWS[0], ROWS[3]);
        assertThat(sources(venue)).containsExactly("rad 2", "rad 2", "rad 3");
        venue.put(first, "UNDONE");

        assertThat(sources(venue)).containsExactly("rad 2", "rad 3", "rad 4");
        assertThat(venue.persons()).isEqualTo(3);
        assertThat(Venue.counts(venue.send(venue.list(ROWS[0], ROWS[3]))).subList(0, 3))
                .containsExactly(2, 0, 2);

        venue.put(whole, "UNDONE");
        assertThat(venue.contributions()).isEmpty();
        assertThat(venue.persons()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_several_lists_use_goes_with_the_last_of_them(boolean inOrder) {
        Venue venue = new Venue();
        Venue other = new Venue();
        byte[] file = venue.list(ROWS);
        Answer first = venue.put(venue.send(file), "COMMITTED");
        Answer second = other.put(other.send(file), "COMMITTED");
        venue.put(inOrder ? first : second, "UNDONE");
        assertThat(venue.persons()).isEqualTo(3);

        venue.put(inOrder ? second : first, "UNDONE");
        assertThat(venue.persons()).isZero();
        assertThat(organisations(venue)).isEmpty();
    }

    @Test
    void what_a_list_told_of_an_organisation_that_was_there_goes_with_it_unless_another_tells_the_same() {
        Venue venue = new Venue();
        String number = OrganisationNumbers.next();
        venue.commit("Dan;Ek#;dan#@x.example;Sekt #;;;Ja;Ja");
        Answer first = commitNumbered(venue, "Eva;Ek#;eva#@x.example;Sekt #;" + number + ";akademi;Ja");
        Answer second = commitNumbered(venue, "Fia;Ek#;fia#@x.example;Sekt #;" + number + ";akademi;Ja");

        venue.put(first, "UNDONE");
        assertThat(told(venue)).containsExactly("akademi", number);
        venue.put(second, "UNDONE");
        assertThat(told(venue)).containsExactly("null", "null");
    }

    @Test
    void a_sector_told_of_those_who_are_there_already_counts_too() {
        Venue venue = new Venue();
        venue.commit("Dan;Ek#;dan#@x.example;Sekt #;;;Ja;Ja");
        venue.commit("Dan;Ek#;dan#@x.example;Sekt #;akademi;;Ja;Ja");

        assertThat(told(venue).get(0)).isEqualTo("akademi");
    }

    private static List<String> sources(Venue venue) {
        return venue.contributions().findValuesAsText("source").stream()
                .map(source -> source.replace("Deltagarlista lista.csv, ", ""))
                .sorted()
                .toList();
    }

    private static Answer commitNumbered(Venue venue, String row) {
        String header = "Förnamn;Efternamn;E-post;Organisation;Organisationsnummer;Sektor;Närvarande\n";
        byte[] file = (header + row.replace("#", venue.own()) + "\n").getBytes(StandardCharsets.UTF_8);
        return venue.put(venue.send(file), "COMMITTED");
    }

    /** The sector and the number of the venue's one organisation. */
    private static List<String> told(Venue venue) {
        JsonNode one = organisations(venue).get(0);
        return List.of(
                one.at("/sector").asText("null"),
                one.at("/organisationNumber").asText("null").replace("-", ""));
    }

    private static JsonNode organisations(Venue venue) {
        return Api.as("registrar").get("/organisations?search=" + venue.own()).at("/items");
    }
}

package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.Kind;

/** What rows of a list say of each other, and of what the register has already. */
class ToldTwiceTest {
    @Test
    void what_the_register_has_already_is_told_again_by_the_row_that_says_the_same() {
        Known.Told came = new Known.Told(Register.ASA, Register.GRANEN, Kind.PANELLIST);
        Known known = Register.told(Register.some(), Map.of(came, true));
        String asa = "Åsa;Öhrn;asa@granen.example;Granen AB;;Panel;Ja;";

        assertThat(trial(known, asa + "Ja", asa + "Ja").again()).containsExactly(new Trial.Again(2, Register.TOLD));
        assertThat(trial(known, asa + "Nej").again()).isEmpty();
    }

    @Test
    void two_names_beside_one_new_email_are_one_person_and_looked_at() {
        Trial trial = trial(
                Register.some(),
                "Anna;Alm;info@delad.example;Tallen;;;Ja;Ja",
                "Bertil;Berg;info@delad.example;Tallen;;;Ja;Ja",
                "ANNA;Alm;info@delad.example;Tallen;;Panel;Ja;Ja");

        assertThat(trial.persons()).extracting(ListedPerson::familyName).containsExactly("Alm");
        assertThat(trial.findings().stream().filter(one -> one.type() == FindingType.OTHER_NAME_IN_LIST))
                .extracting(Finding::row, Finding::detail)
                .containsExactly(tuple(3, "2"));
    }

    @Test
    void new_organisations_of_one_list_with_nearly_the_same_name_are_looked_at() {
        Trial trial = trial(
                Register.NOTHING,
                "Anna;Alm;a@x.example;Helt Nya Bolaget AB;näringsliv;;Ja;Ja",
                "Bo;Berg;b@x.example;Helt Nya Bolagt AB;näringsliv;;Ja;Ja",
                "Cy;Ceder;c@x.example;Annat;näringsliv;;Ja;Ja");

        assertThat(trial.findings().stream().filter(one -> one.type() == FindingType.SIMILAR_IN_LIST))
                .extracting(Finding::row, Finding::detail)
                .containsExactly(tuple(2, "Helt Nya Bolagt AB"), tuple(3, "Helt Nya Bolaget AB"));
    }

    @Test
    void other_spellings_of_a_new_organisation_are_not_said_to_be_known() {
        Trial trial = trial(
                Register.NOTHING,
                "Anna;Alm;a@x.example;Älgen AB;näringsliv;;Ja;Ja",
                "Bo;Berg;b@x.example;ÄLGEN;näringsliv;;Ja;Ja");

        assertThat(types(trial))
                .contains(FindingType.OTHER_SPELLING_IN_LIST)
                .doesNotContain(FindingType.OTHER_SPELLING);
    }

    private static Trial trial(Known known, String... rows) {
        return Matching.of(Files.read(Files.list(rows)), known);
    }

    private static List<FindingType> types(Trial trial) {
        return trial.findings().stream().map(Finding::type).toList();
    }
}

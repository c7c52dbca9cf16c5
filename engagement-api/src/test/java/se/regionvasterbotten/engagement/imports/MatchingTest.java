package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.ladder.Kind;

class MatchingTest {
    private static final UUID BUSINESS = Register.BUSINESS;
    private static final UUID GRANEN = Register.GRANEN;
    private static final UUID TALLEN = Register.TALLEN;
    private static final UUID ASA = Register.ASA;
    private static final UUID BO = Register.BO;
    private static final String ROW = "Åsa;Öhrn;asa@granen.example;Granen AB;näringsliv;Panel;Ja;Ja";

    @Test
    void an_unknown_row_would_create_its_person_and_organisation() {
        Trial trial = trial(Register.NOTHING, ROW);

        counts(trial, 1, 0, 0);
        assertThat(trial.newOrganisations()).isEqualTo(1);
        assertThat(trial.organisations().get(0).name()).isEqualTo("Granen AB");
        assertThat(trial.organisations().get(0).sector()).isEqualTo(BUSINESS);
        assertThat(trial.persons()).extracting(ListedPerson::givenName).containsExactly("Åsa");
        assertThat(types(trial)).containsExactly(FindingType.NEW_ORGANISATION, FindingType.NEW_PERSON);
        assertThat(trial.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.person()).isEqualTo(trial.persons().get(0).id());
            assertThat(entry.organisation())
                    .isEqualTo(trial.organisations().get(0).id());
            assertThat(entry.kind()).isEqualTo(Kind.PANELLIST);
            assertThat(entry.attended()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANEN AB", "Granen", "granen  ab", "Granen HB", "Granen ab"})
    void other_spellings_find_the_organisation_and_say_so(String spelling) {
        Trial trial = trial(Register.some(), "Åsa;Öhrn;ASA@Granen.example;" + spelling + ";;Panel;Ja;Ja");

        counts(trial, 1, 0, 0);
        assertThat(trial.entries())
                .extracting(Trial.Entry::person, Trial.Entry::organisation)
                .containsExactly(tuple(ASA, GRANEN));
        assertThat(trial.organisations()).isEmpty();
        assertThat(types(trial)).containsExactly(FindingType.OTHER_SPELLING);
    }

    @Test
    void of_several_spellings_a_new_organisation_takes_the_commonest_and_not_the_capitals() {
        assertThat(nameOf("TALLNÄS KOMMUN", "Tallnäs kommun")).isEqualTo("Tallnäs kommun");
        assertThat(nameOf("Älgen", "Älgen AB", "Älgen")).isEqualTo("Älgen");
        assertThat(nameOf("Älgen", "Älgen AB")).isEqualTo("Älgen AB");
    }

    @Test
    void several_organisations_of_the_name_reject_the_row() {
        Map<String, List<Known.Organisation>> twins = Map.of(
                "granen",
                List.of(
                        new Known.Organisation(GRANEN, "Granen", null, null),
                        new Known.Organisation(TALLEN, "Granen HB", null, null)));
        Trial trial = trial(Register.with(Register.NOTHING, twins), ROW);

        counts(trial, 0, 0, 1);
        assertThat(trial.persons()).isEmpty();
        assertThat(types(trial)).containsExactly(FindingType.SEVERAL_ORGANISATIONS);
    }

    @Test
    void the_sector_that_is_registered_holds() {
        Trial trial = trial(
                Register.some(),
                "Åsa;Öhrn;asa@granen.example;Granen AB;Offentlig sektor;Panel;Ja;Ja",
                "Åsa;Öhrn;asa@granen.example;Granen AB;påhittad;Inspel;Ja;Ja",
                "Åsa;Öhrn;asa@granen.example;Tallen;politik;Inspel;Ja;Ja",
                "Åsa;Öhrn;asa@granen.example;Tallen;;Panel;Ja;Ja");

        counts(trial, 4, 0, 0);
        assertThat(types(trial)).containsExactly(FindingType.OTHER_SECTOR, FindingType.UNKNOWN_SECTOR_IGNORED);
        assertThat(trial.organisations()).isEmpty();
    }

    @Test
    void the_first_sector_that_is_stated_is_told_of_an_organisation_without() {
        Known known =
                Register.with(Register.some(), "linden", new Known.Organisation(new UUID(2, 3), "Linden", null, null));
        Trial trial = trial(
                known,
                "Åsa;Öhrn;asa@granen.example;Linden;;Panel;Ja;Ja",
                "Bo;Ek;bo@tallen.example;Linden;NÄRINGSLIV;Panel;Ja;Ja");

        assertThat(trial.newOrganisations()).isZero();
        assertThat(trial.organisations()).extracting(ListedOrganisation::sector).containsExactly(BUSINESS);
    }

    @Test
    void a_new_organisation_needs_a_sector_that_exists_or_none() {
        Trial trial = trial(
                Register.NOTHING,
                "Åsa;Öhrn;asa@granen.example;Granen;påhittad;;;Ja",
                "Bo;Ek;bo@tallen.example;Tallen;;;;Ja");

        counts(trial, 1, 0, 1);
        assertThat(types(trial))
                .containsExactly(
                        FindingType.UNKNOWN_SECTOR,
                        FindingType.NEW_ORGANISATION,
                        FindingType.SECTOR_MISSING,
                        FindingType.NEW_PERSON);
    }

    @Test
    void a_row_repeated_is_ignored_and_another_role_or_mandate_is_not() {
        Trial trial = trial(
                Register.some(),
                "Åsa;Öhrn;asa@granen.example;Granen AB;;Panel;Ja;Ja",
                "Åsa;Öhrn;ASA@GRANEN.EXAMPLE;Granen AB;;Panel;Ja;Ja",
                "Åsa;Öhrn;asa@granen.example;Granen AB;;Inspel;Ja;Ja",
                "Åsa;Öhrn;asa@granen.example;Tallen;;Panel;Ja;Ja",
                "Åsa;Öhrn;asa@granen.example;;;Panel;Ja;Ja");

        counts(trial, 4, 1, 0);
        assertThat(trial.findings())
                .containsExactly(Finding.of(3, FindingType.DUPLICATE_ROW).with(2));
        assertThat(trial.entries()).extracting(Trial.Entry::organisation).containsExactly(GRANEN, GRANEN, TALLEN, null);
    }

    @Test
    void who_did_not_come_is_kept_as_not_attended_and_counted_as_ignored() {
        Trial trial = trial(Register.NOTHING, "Åsa;Öhrn;asa@granen.example;Granen;näringsliv;Panel;Ja;Nej");

        counts(trial, 0, 1, 0);
        assertThat(trial.entries()).extracting(Trial.Entry::attended).containsExactly(false);
        assertThat(trial.persons()).hasSize(1);
        assertThat(types(trial)).contains(FindingType.NOT_ATTENDED);
    }

    @Test
    void told_both_to_have_come_and_not_the_person_came() {
        Trial trial = trial(
                Register.some(),
                "Åsa;Öhrn;asa@granen.example;Granen AB;;Panel;Ja;Nej",
                "Åsa;Öhrn;asa@granen.example;Granen AB;;Panel;Ja;Ja");

        counts(trial, 1, 1, 0);
        assertThat(trial.entries()).extracting(Trial.Entry::row).containsExactly(3);
    }

    @Test
    void what_is_registered_already_is_ignored() {
        Known.Told came = new Known.Told(ASA, GRANEN, Kind.PANELLIST);
        Known.Told absent = new Known.Told(BO, TALLEN, Kind.LISTENER);
        Known known = Register.told(Register.some(), Map.of(came, true, absent, false));
        String asa = "Åsa;Öhrn;asa@granen.example;Granen AB;;Panel;Ja;";
        String bo = "Bo;Ek;bo@tallen.example;Tallen;;;Ja;";

        assertThat(types(trial(known, asa + "Ja"))).containsExactly(FindingType.ALREADY_REGISTERED);
        assertThat(types(trial(known, asa + "Nej"))).containsExactly(FindingType.ALREADY_ATTENDED);
        assertThat(types(trial(known, bo + "Nej"))).containsExactly(FindingType.ALREADY_REGISTERED);
        counts(trial(known, asa + "Ja", bo + "Nej"), 0, 2, 0);
        assertThat(types(trial(known, bo + "Ja"))).containsExactly(FindingType.NOW_ATTENDED);
        counts(trial(known, bo + "Ja"), 1, 0, 0);
    }

    @Test
    void an_email_known_under_another_name_is_the_same_person_and_looked_at() {
        Trial trial = trial(Register.some(), "Asta;Gran;asa@granen.example;Granen AB;;Panel;Ja;Ja");

        assertThat(trial.entries()).extracting(Trial.Entry::person).containsExactly(ASA);
        assertThat(types(trial)).containsExactly(FindingType.OTHER_NAME);
    }

    @Test
    void an_email_does_without_a_name_only_when_it_is_known() {
        Trial trial = trial(
                Register.some(),
                ";;asa@granen.example;Granen AB;;Panel;Ja;Ja",
                ";;ny@granen.example;Granen AB;;Panel;Ja;Ja");

        counts(trial, 1, 0, 1);
        assertThat(types(trial)).containsExactly(FindingType.UNKNOWN_EMAIL_WITHOUT_NAME);
    }

    @Test
    void without_email_name_and_organisation_find_the_person() {
        Trial trial = trial(Register.some(), "bo;EK;;Tallen;;Panel;Ja;Ja", "Bo;Ek;;Granen AB;;Panel;Ja;Ja");

        counts(trial, 2, 0, 0);
        assertThat(trial.entries().get(0).person()).isEqualTo(BO);
        assertThat(types(trial)).containsExactly(FindingType.MATCHED_BY_NAME, FindingType.NEW_PERSON_BY_NAME);
    }

    @Test
    void without_email_a_namesake_in_the_same_list_is_the_person_wherever_the_row_stands() {
        Trial trial = trial(
                Register.NOTHING,
                "Cy;Dal;;Granen;näringsliv;Inspel;Ja;Ja",
                "Cy;Dal;cy@granen.example;Granen AB;näringsliv;Panel;Ja;Ja",
                "Cy;Dal;;Granen;näringsliv;Inspel;Ja;Ja");

        counts(trial, 2, 1, 0);
        assertThat(trial.persons()).hasSize(1);
        assertThat(types(trial)).contains(FindingType.MATCHED_BY_NAME, FindingType.DUPLICATE_ROW);
    }

    @Test
    void several_namesakes_at_the_organisation_reject_the_row_without_email() {
        Trial trial = trial(
                Register.NOTHING,
                "Cy;Dal;cy@granen.example;Granen;näringsliv;Panel;Ja;Ja",
                "Cy;Dal;cy.dal@granen.example;Granen;näringsliv;Panel;Ja;Ja",
                "Cy;Dal;;Granen;näringsliv;Panel;Ja;Ja");

        counts(trial, 2, 0, 1);
        assertThat(trial.findings())
                .contains(Finding.of(4, FindingType.SEVERAL_PERSONS).with(2));
    }

    @Test
    void a_new_email_with_a_namesake_without_one_is_looked_at() {
        Known.Person old = new Known.Person(BO, "Bo Ek", "bo ek", null, Set.of(TALLEN));
        Known known = Register.withOnly(old);
        Trial trial = trial(known, "Bo;Ek;bo@tallen.example;Tallen;;Panel;Ja;Ja");

        assertThat(trial.persons()).hasSize(1);
        assertThat(types(trial)).containsExactly(FindingType.NAMESAKE);
    }

    @Test
    void a_rejected_row_creates_nothing() {
        Trial trial =
                trial(Register.some(), "Dag;Ås;dag@ny.example;Nybo;påhittad;Panel;Ja;Ja", "Eva;Ås;;Nybo;;Kock;Ja;Ja");

        counts(trial, 0, 0, 2);
        assertThat(trial.persons()).isEmpty();
        assertThat(trial.organisations()).isEmpty();
    }

    private static Trial trial(Known known, String... rows) {
        return Matching.of(Files.read(Files.list(rows)), known);
    }

    private static void counts(Trial trial, int accepted, int ignored, int rejected) {
        assertThat(List.of(trial.accepted(), trial.ignored(), trial.rejected()))
                .containsExactly(accepted, ignored, rejected);
    }

    private static List<FindingType> types(Trial trial) {
        return trial.findings().stream().map(Finding::type).toList();
    }

    private static String nameOf(String... spellings) {
        String[] rows = new String[spellings.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "Åsa;Öhrn;asa" + i + "@x.example;" + spellings[i] + ";näringsliv;;;Ja";
        }
        return trial(Register.NOTHING, rows).organisations().get(0).name();
    }
}

package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.actors.ActorType;

/** Who a list may mean, and what an official's answer makes of it. */
class DecidingTest {
    private static final String HEADER =
            "Förnamn;Efternamn;E-post;Organisation;Organisationsnummer;Sektor;Roll;Närvarande\n";
    private static final Suggestion GRANEN =
            Suggestion.of(Register.GRANEN, "Granen AB", Suggestion.Reason.SIMILAR_NAME, 0.9);
    private static final Known NEARLY = Register.like(Register.some(), "grannen", GRANEN);
    private static final String GRANNEN = "Dag;Ås;dag@grannen.example;Grannen;;näringsliv;Panel;Ja";
    private static final String KEY = Doubt.organisation("grannen");

    @Test
    void the_number_finds_the_organisation_whatever_it_is_called() {
        Trial trial = trial(Register.some(), "Åsa;Öhrn;asa@granen.example;Trävaror i Norr;556036-0793;;Panel;Ja");

        assertThat(trial.entries()).extracting(Trial.Entry::organisation).containsExactly(Register.GRANEN);
        assertThat(types(trial)).containsExactly(FindingType.MATCHED_BY_NUMBER);
        assertThat(trial.doubts()).isEmpty();
    }

    @Test
    void rows_without_the_number_are_of_the_organisation_whose_number_another_row_of_the_name_tells() {
        Trial trial = trial(
                Register.NOTHING,
                "Dag;Ås;dag@ny.example;Nybo;;näringsliv;Panel;Ja",
                "Eva;Ås;eva@ny.example;Nybo AB;5560360793;;Panel;Ja");

        assertThat(trial.organisations()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("5560360793");
            assertThat(one.rowTotal()).isEqualTo(2);
        });
    }

    @Test
    void the_same_name_with_another_number_is_somebody_else_to_be_asked_about() {
        Trial trial = trial(Register.some(), "Dag;Ås;dag@ny.example;Granen AB;212000-2445;näringsliv;Panel;Ja");

        assertThat(trial.newOrganisations()).isEqualTo(1);
        assertThat(types(trial)).contains(FindingType.SIMILAR_ORGANISATION);
        assertThat(trial.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.suggestions())
                        .extracting(Suggestion::reason)
                        .containsExactly(Suggestion.Reason.SAME_NAME));
    }

    @Test
    void an_organisation_without_a_number_gets_the_first_that_is_told_of_its_name() {
        Trial trial = trial(
                Register.some(),
                "Dag;Ås;dag@ny.example;Tallen;212000-2445;;Panel;Ja",
                "Eva;Ås;eva@ny.example;Tallen;556016-0680;;Panel;Ja");

        assertThat(trial.organisations())
                .extracting(ListedOrganisation::addsNumber, ListedOrganisation::isNew, ListedOrganisation::toldNumber)
                .containsExactly(tuple(true, false, "2120002445"), tuple(false, true, "5560160680"));
        assertThat(types(trial)).contains(FindingType.NUMBER_ADDED);
        assertThat(trial.doubts()).extracting(Doubt::key).contains(Doubt.organisation("5560160680"));
    }

    @Test
    void two_new_names_of_one_number_become_one_organisation_and_are_looked_at() {
        Trial trial = trial(
                Register.NOTHING,
                "Dag;Ås;dag@ny.example;Alfabolaget;556016-0680;;Panel;Ja",
                "Eva;Ås;eva@ny.example;Betabolaget;556016-0680;;Panel;Ja");

        assertThat(trial.newOrganisations()).isEqualTo(1);
        assertThat(types(trial))
                .contains(FindingType.OTHER_NAME_OF_NUMBER_IN_LIST)
                .doesNotContain(FindingType.MATCHED_BY_NUMBER, FindingType.OTHER_SPELLING);
    }

    @Test
    void a_number_alone_names_an_organisation_and_a_wrong_one_rejects_the_row() {
        Trial trial = trial(
                Register.some(),
                "Åsa;Öhrn;asa@granen.example;;5560360793;;Panel;Ja",
                "Åsa;Öhrn;asa@granen.example;;5560360794;;Panel;Ja");

        assertThat(trial.entries()).extracting(Trial.Entry::organisation).containsExactly(Register.GRANEN);
        assertThat(types(trial)).contains(FindingType.NOT_AN_ORGANISATION_NUMBER);
    }

    @Test
    void nearly_the_same_name_is_asked_about_and_new_as_long_as_nobody_answers() {
        Trial trial = trial(NEARLY, GRANNEN, GRANNEN.replace("dag@", "dan@"));

        assertThat(trial.newOrganisations()).isEqualTo(1);
        assertThat(types(trial)).contains(FindingType.NEW_ORGANISATION, FindingType.SIMILAR_ORGANISATION);
        assertThat(trial.doubts())
                .containsExactly(new Doubt(KEY, ActorType.ORGANISATION, "Grannen", List.of(2, 3), 2, List.of(GRANEN)));
    }

    @ParameterizedTest
    @CsvSource({"SAME, 1, 0, 0", "NEW, 1, 0, 1", "LEAVE_OUT, 0, 1, 0"})
    void an_answer_makes_of_the_row_what_it_says(Choice choice, int accepted, int ignored, int created) {
        UUID actor = choice == Choice.SAME ? Register.GRANEN : null;
        Trial trial = trial(answer(NEARLY, KEY, new Answered.One(choice, actor)), GRANNEN);

        assertThat(List.of(trial.accepted(), trial.ignored(), trial.newOrganisations()))
                .containsExactly(accepted, ignored, created);
        assertThat(types(trial)).doesNotContain(FindingType.SIMILAR_ORGANISATION);
        assertThat(trial.doubts())
                .as("can be answered otherwise")
                .extracting(Doubt::key)
                .contains(KEY);
    }

    @Test
    void a_spelling_that_was_decided_on_in_an_earlier_list_is_asked_about_no_more() {
        Known known = Register.answered(NEARLY, new Answered(Map.of(), Map.of(KEY, Register.GRANEN)));
        Trial trial = trial(known, GRANNEN);

        assertThat(trial.entries()).extracting(Trial.Entry::organisation).containsExactly(Register.GRANEN);
        assertThat(types(trial)).contains(FindingType.MATCHED_BY_DECISION);
        assertThat(trial.doubts()).isEmpty();
    }

    @Test
    void a_decision_for_somebody_who_is_gone_decides_nothing() {
        Known known = Register.answered(NEARLY, new Answered(Map.of(), Map.of(KEY, new UUID(9, 9))));

        assertThat(trial(known, GRANNEN).newOrganisations()).isEqualTo(1);
    }

    @Test
    void persons_are_suggested_by_name_and_place_the_likelier_first() {
        Known.NameAt at = new Known.NameAt("åsa öhrn", Register.TALLEN);
        UUID near = new UUID(3, 9);
        Known.Persons some = Register.some().persons();
        Known known = Register.with(
                Register.some(),
                new Known.Persons(
                        some.byEmail(),
                        some.byName(),
                        some.byId(),
                        Map.of(
                                at,
                                List.of(Suggestion.of(near, "Åsa Örn", Suggestion.Reason.SIMILAR_NAME_THERE, 0.9)))));
        Trial trial = trial(known, "Åsa;Öhrn;asa@tallen.example;Tallen;;;Panel;Ja");

        assertThat(types(trial)).containsExactly(FindingType.SIMILAR_PERSON);
        assertThat(trial.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.suggestions())
                        .extracting(Suggestion::reason)
                        .containsExactly(Suggestion.Reason.SIMILAR_NAME_THERE, Suggestion.Reason.SAME_NAME_ELSEWHERE));
    }

    @Test
    void a_person_who_changed_address_is_the_same_when_an_official_says_so() {
        String row = "Åsa;Öhrn;asa@hemma.example;Granen AB;;;Panel;Ja";
        String key = Doubt.person("asa@hemma.example", "", null);
        Known same = answer(Register.some(), key, new Answered.One(Choice.SAME, Register.ASA));
        Known other = answer(Register.some(), key, new Answered.One(Choice.NEW, null));

        assertThat(types(trial(Register.some(), row))).containsExactly(FindingType.SIMILAR_PERSON);
        assertThat(trial(same, row).entries()).extracting(Trial.Entry::person).containsExactly(Register.ASA);
        assertThat(types(trial(same, row))).containsExactly(FindingType.MATCHED_BY_DECISION);
        assertThat(types(trial(other, row))).containsExactly(FindingType.NEW_PERSON);
    }

    @Test
    void several_of_the_same_name_without_email_are_told_apart_by_an_answer() {
        Known.Person one = new Known.Person(new UUID(4, 1), "Cy Dal", "cy dal", null, Set.of(Register.GRANEN));
        Known.Person other = new Known.Person(new UUID(4, 2), "Cy Dal", "cy dal", null, Set.of(Register.GRANEN));
        Known twins = Register.with(
                Register.some(),
                new Known.Persons(
                        Map.of(), Map.of("cy dal", List.of(one, other)), Map.of(other.id(), other), Map.of()));
        String row = "Cy;Dal;;Granen AB;;;Panel;Ja";
        Trial asked = trial(twins, row);

        assertThat(asked.rejected()).isEqualTo(1);
        String key = asked.doubts().get(0).key();
        assertThat(trial(answer(twins, key, new Answered.One(Choice.SAME, other.id())), row)
                        .entries())
                .extracting(Trial.Entry::person)
                .containsExactly(other.id());
        assertThat(trial(answer(twins, key, new Answered.One(Choice.NEW, null)), row)
                        .persons())
                .hasSize(1);
        assertThat(trial(answer(twins, key, new Answered.One(Choice.LEAVE_OUT, null)), row)
                        .ignored())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SAME_NAME, 1, 0.8",
        "SIMILAR_NAME, 0.75, 0.68",
        "SAME_NAME_WITHOUT_EMAIL, 1, 0.8",
        "SAME_NAME_THERE, 1, 0.7",
        "SIMILAR_NAME_THERE, 0.9, 0.72",
        "SAME_NAME_ELSEWHERE, 1, 0.5"
    })
    void confidence_is_what_the_reason_is_worth_times_how_alike_the_names_are(
            Suggestion.Reason reason, double similarity, double confidence) {
        assertThat(Suggestion.of(Register.BO, "Bo", reason, similarity).confidence())
                .isEqualTo(confidence);
    }

    private static Known answer(Known known, String key, Answered.One answer) {
        return Register.answered(known, new Answered(Map.of(key, answer), Map.of()));
    }

    private static Trial trial(Known known, String... rows) {
        return Matching.of(Files.read(Files.utf8(HEADER + String.join("\n", rows))), known);
    }

    private static List<FindingType> types(Trial trial) {
        return trial.findings().stream().map(Finding::type).toList();
    }
}

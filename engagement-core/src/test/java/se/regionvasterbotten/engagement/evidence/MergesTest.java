package se.regionvasterbotten.engagement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Classification;

/** RULES section 8: merged actors are one, the survivor, on every day. */
class MergesTest {
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<MembershipFact> memberships = new ArrayList<>();
    private final List<Organisation> organisations = List.of(
            new Organisation("kommun", false, Sectors.always("offentlig sektor")),
            new Organisation("kommunen", false, Sectors.always("näringsliv")),
            new Organisation("kommun (gammal)", false, Sectors.NONE),
            new Organisation("bolag", false, Sectors.always("näringsliv")),
            new Organisation("region", true, Sectors.always("offentlig sektor")));

    @Test
    void two_merged_persons_participations_make_a_pair_and_both_identifiers_answer() {
        given("anna", null, Kind.PARTICIPANT, "2025-01-01");
        given("a. ström", null, Kind.PARTICIPANT, "2025-02-01");

        Histories merged = histories("a. ström>anna");

        assertThat(rung(histories(), "anna")).isEqualTo(1);
        assertThat(rung(merged, "anna")).isEqualTo(2);
        assertThat(rung(merged, "a. ström")).isEqualTo(2);
        assertThat(merged.counting()).containsOnlyKeys("anna");
        assertThat(merged.survivor("a. ström")).isEqualTo("anna");
    }

    @Test
    void what_was_given_and_held_on_a_merged_organisations_mandate_counts_for_the_survivor() {
        given("anna", "kommunen", Kind.INPUT_SUBMITTED, "2025-01-01");
        held("anna", "kommunen", Kind.PARTNER);
        held("bolag", null, Kind.PARTNER);

        assertThat(rung(histories(), "kommun")).isZero();
        assertThat(rung(histories(), "kommunen")).isEqualTo(3);
        assertThat(rung(histories("kommunen>kommun"), "kommun")).isEqualTo(4);
    }

    @Test
    void the_survivors_sector_holds_and_so_does_its_own_staff_mark() {
        given("anna", "kommunen", Kind.INPUT_SUBMITTED, "2025-01-01");

        assertThat(histories("kommunen>kommun").of("kommunen").sectors().on(day("2025-01-01")))
                .contains("offentlig sektor");
        assertThat(histories("kommunen>region").counting()).isEmpty();
        assertThat(histories("kommunen>region").ownStaffOnly()).containsOnlyKeys("anna", "region");
        assertThat(histories("region>kommun").counting()).containsOnlyKeys("anna", "kommunen");
    }

    @Test
    void two_affiliations_that_turn_out_to_be_one_give_the_mandate() {
        affiliations.add(new Affiliation("anna", "kommun", Period.from(day("2024-01-01"))));
        affiliations.add(new Affiliation("anna", "kommunen", Period.from(day("2024-01-01"))));
        given("anna", null, Kind.PANELLIST, "2025-01-01");

        assertThat(histories().counting()).containsOnlyKeys("anna");
        assertThat(histories("kommunen>kommun").counting()).containsOnlyKeys("anna", "kommun");
    }

    @Test
    void the_affiliation_of_a_merged_person_is_the_survivors() {
        affiliations.add(new Affiliation("a. ström", "kommun", Period.from(day("2024-01-01"))));
        given("anna", null, Kind.PANELLIST, "2025-01-01");

        assertThat(histories("a. ström>anna").counting()).containsOnlyKeys("anna", "kommun");
    }

    @Test
    void one_presence_told_of_both_counts_once() {
        given("anna", "kommun", Kind.PANELLIST, "2025-01-01");
        given("a. ström", "kommunen", Kind.PANELLIST, "2025-01-01");

        Histories merged = histories("a. ström>anna", "kommunen>kommun");

        assertThat(merged.of("anna").contributions()).hasSize(1);
        assertThat(merged.of("kommun").contributions()).hasSize(1);
    }

    @Test
    void two_members_that_turn_out_to_be_one_are_no_two_sectors() {
        held("kommun", null, Kind.PARTNER);
        held("kommunen", null, Kind.PARTNER);

        assertThat(rung(histories(), "kommun")).isEqualTo(4);
        assertThat(rung(histories("kommunen>kommun"), "kommun")).isEqualTo(3);
    }

    @Test
    void a_chain_of_merges_ends_at_the_one_that_remains_in_whatever_order_it_is_told() {
        given("anna", "kommun (gammal)", Kind.PANELLIST, "2025-01-01");

        for (Histories chain : List.of(
                histories("kommun (gammal)>kommunen", "kommunen>kommun"),
                histories("kommunen>kommun", "kommun (gammal)>kommunen"))) {
            assertThat(chain.survivor("kommun (gammal)")).isEqualTo("kommun");
            assertThat(chain.counting()).containsOnlyKeys("anna", "kommun");
        }
    }

    @Test
    void a_merge_that_is_taken_back_leaves_what_would_have_been_without_it() {
        given("anna", "kommunen", Kind.PANELLIST, "2025-01-01");
        Facts merged = facts("kommunen>kommun");

        assertThat(merged.with(List.of())).isEqualTo(facts());
        assertThat(Histories.of(merged.with(List.of())).counting()).containsOnlyKeys("anna", "kommunen");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anna>anna | Actor anna is merged into itself; | name the entry that remains",
                "kommun>kommunen kommunen>kommun | round in a circle: | take one of them back",
                "a>b b>c c>a | round in a circle: | take one of them back",
                "a>b a>c | a is merged into both b and c; | take one of the merges back",
                "anna>kommun | The merge of anna into kommun: only one of them is a known organisation; | an organisation with an organisation",
                "kommun>okänd | The merge of kommun into okänd: | tell of both organisations"
            })
    void merges_that_contradict_each_other_are_refused_with_the_remedy(String merges, String value, String remedy) {
        assertThatThrownBy(() -> facts(merges.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value)
                .hasMessageContaining(remedy);
    }

    private Histories histories(String... merges) {
        return Histories.of(facts(merges));
    }

    private Facts facts(String... merges) {
        return new Facts(organisations, affiliations, contributions, memberships)
                .with(Arrays.stream(merges)
                        .map(merge -> merge.split(">"))
                        .map(two -> new Merge(two[0], two[1]))
                        .toList());
    }

    private static int rung(Histories histories, String actor) {
        return Classification.of(FirstLadder.VERSION, histories.of(actor))
                .standing(day("2025-12-31"))
                .position()
                .rung();
    }

    private void given(String person, String mandate, Kind kind, String date) {
        contributions.add(Contribution.of("c" + contributions.size(), kind, day(date), "energi")
                .at("aktivitet " + date, "Mötesplats Lycksele")
                .by(person, mandate));
    }

    private void held(String holder, String mandate, Kind role) {
        memberships.add(new MembershipFact(
                "m" + memberships.size(),
                "initiativ",
                holder,
                mandate,
                role,
                Set.of("energi"),
                Period.from(day("2025-01-01")),
                true));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

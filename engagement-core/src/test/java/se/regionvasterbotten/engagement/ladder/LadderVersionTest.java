package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderVersionTest {
    @Test
    void the_first_version_says_that_evidence_supports_for_twenty_four_months() {
        assertThat(FirstLadder.VERSION.number()).isEqualTo(1);
        assertThat(FirstLadder.VERSION.supportMonths()).isEqualTo(24);
    }

    @Test
    void an_inconsistent_version_fails_when_it_is_built_and_every_fault_is_named_at_once() {
        Rule twice = FirstLadder.VERSION.rules().get(0);

        assertThatThrownBy(() -> new LadderVersion(0, 0, List.of(twice, twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number: the version has number 0; use 1 or more")
                .hasMessageContaining("supportMonths: evidence supports for 0 months; use 1 to 1200")
                .hasMessageContaining("rules[1].id: two rules are called awareness; rename one")
                .hasMessageContaining("no rule leads to rung 2")
                .hasMessageContaining("no rule leads to rung 5");
    }

    @Test
    void a_next_version_is_told_as_what_differs() {
        LadderVersion second = FirstLadder.VERSION
                .next()
                .supportMonths(36)
                .without("interest-pair")
                .rule("interest", Rung.INTEREST, Condition.oneOf(Kind.NETWORKING, Kind.PANELLIST))
                .rule("participation-pair", Rung.PARTICIPATION, new Condition.PairOf(Kind.ROUNDTABLE))
                .words("Två rundabordssamtal.", "Two roundtables.")
                .source("Protokoll 2027-03-01.")
                .build();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.supportMonths()).isEqualTo(36);
        assertThat(second.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "awareness",
                        "interest",
                        "participation",
                        "collaboration",
                        "influence-initiative",
                        "influence-document",
                        "participation-pair");
        assertThat(second.rules().get(1).words())
                .isEqualTo(FirstLadder.VERSION.rules().get(1).words());
    }

    @Test
    void the_first_version_built_anew_is_the_first_version() {
        LadderBuilder builder = LadderVersion.numbered(1);
        FirstLadder.VERSION
                .rules()
                .forEach(rule -> builder.rule(rule.id(), rule.rung(), rule.condition())
                        .words(rule.words().swedish(), rule.words().english())
                        .source(rule.source()));

        assertThat(builder.build()).isEqualTo(FirstLadder.VERSION);
    }

    @Test
    void a_builder_says_what_is_missing_and_what_it_does_not_know() {
        assertThatThrownBy(() -> FirstLadder.VERSION
                        .next()
                        .rule("panel", Rung.INFLUENCE, new Condition.PairOf(Kind.PANELLIST))
                        .build())
                .isInstanceOf(InvalidLadder.class)
                .hasMessage("""
                        rules[7].words.sv: the text is blank; write words
                        rules[7].words.en: the text is blank; write words
                        rules[7].source: the text is blank; write words""");
        assertThatThrownBy(() -> FirstLadder.VERSION.next().without("panel"))
                .hasMessageContaining("the rules are awareness,");
        assertThatThrownBy(() -> FirstLadder.VERSION.next().words("a", "b"))
                .hasMessageContaining("No rule is told yet");
    }

    @Test
    void a_composition_of_fewer_than_two_conditions_is_refused() {
        assertThatThrownBy(() -> Condition.allOf(new Condition.Documented())).hasMessageContaining("two conditions");
        assertThatThrownBy(() -> new Condition.PairOf(Kind.PARTNER)).hasMessageContaining("membership");
    }

    @ParameterizedTest
    @CsvSource({
        "LISTENER, AWARENESS",
        "PARTICIPANT, INTEREST",
        "NETWORKING, INTEREST",
        "OWN_PERSPECTIVE, INTEREST",
        "PANELLIST, INTEREST",
        "ROUNDTABLE, INTEREST",
        "CONVERSATION_INITIATED, PARTICIPATION",
        "INPUT_SUBMITTED, PARTICIPATION",
        "COLLABORATION, PARTICIPATION",
        "WORKING_GROUP_MEMBER, PARTICIPATION",
        "JOINT_INITIATIVE_ROLE, COLLABORATION",
        "PARTNER, COLLABORATION",
        "INITIATIVE_OWNER, INFLUENCE",
        "POLICY_INFLUENCE, INFLUENCE",
        "IMPLEMENTATION, INFLUENCE",
    })
    void a_kind_can_testify_to_what_it_supports_when_every_condition_holds(Kind kind, Rung most) {
        assertThat(FirstLadder.VERSION.most(kind)).contains(most);
    }

    @Test
    void what_a_kind_can_testify_to_follows_the_versions_rules() {
        LadderVersion second = FirstLadder.VERSION
                .next()
                .rule("participation-pair", Rung.PARTICIPATION, new Condition.PairOf(Kind.ROUNDTABLE))
                .words("Två rundabordssamtal.", "Two roundtables.")
                .source("Protokoll 2027-03-01.")
                .build();

        assertThat(second.most(Kind.ROUNDTABLE)).contains(Rung.PARTICIPATION);
        assertThat(second.most(Kind.PANELLIST)).contains(Rung.INTEREST);
    }
}

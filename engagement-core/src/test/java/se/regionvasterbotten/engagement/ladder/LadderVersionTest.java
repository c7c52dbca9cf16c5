package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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
                .hasMessageContaining("the number is 0")
                .hasMessageContaining("0 months")
                .hasMessageContaining("two rules are called awareness")
                .hasMessageContaining("no rule leads to INTEREST")
                .hasMessageContaining("no rule leads to INFLUENCE");
    }

    @Test
    void a_composition_of_fewer_than_two_conditions_is_refused() {
        assertThatThrownBy(() -> Condition.allOf(new Condition.Documented())).hasMessageContaining("two conditions");
        assertThatThrownBy(() -> new Condition.PairOf(Kind.PARTNER)).hasMessageContaining("membership");
    }
}

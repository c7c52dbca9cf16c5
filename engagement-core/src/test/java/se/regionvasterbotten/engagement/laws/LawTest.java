package se.regionvasterbotten.engagement.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.State;

/** The worlds themselves, and how a broken law is told. */
class LawTest {
    @Test
    void a_broken_law_is_told_with_the_seed_and_the_smallest_world_that_breaks_it() {
        Law nobodySitsInAPanel = world -> {
            assertThat(world.tellings())
                    .noneMatch(telling -> telling.fact() instanceof Contribution told && told.kind() == Kind.PANELLIST);
            return 0;
        };

        assertThatThrownBy(() -> Law.holds(0, 20, nobodySitsInAPanel))
                .isInstanceOf(AssertionError.class)
                .message()
                .containsPattern("world \\d+ of 1 tellings:\n\\S+ told Contribution\\[id=\\S+, giver=");
    }

    @Test
    void the_worlds_reach_every_state_and_hold_every_sort_of_telling() {
        Set<State> states = LongStream.range(0, 200)
                .boxed()
                .flatMap(seed -> Histories.of(Worlds.of(seed).facts()).counting().values().stream())
                .flatMap(history -> Classification.of(FirstLadder.VERSION, history).overall().changes().stream())
                .map(Change::to)
                .collect(Collectors.toSet());
        Map<String, Long> tellings = LongStream.range(0, 200)
                .boxed()
                .flatMap(seed -> Worlds.of(seed).tellings().stream())
                .collect(Collectors.groupingBy(
                        telling ->
                                telling.fact().getClass().getSimpleName() + (telling.retracted() ? " retracted" : ""),
                        Collectors.counting()));

        assertThat(states)
                .containsExactlyInAnyOrderElementsOf(
                        Set.of(State.RUNG_1, State.RUNG_2, State.RUNG_3, State.RUNG_4, State.RUNG_5, State.DORMANT));
        assertThat(tellings)
                .containsOnlyKeys(
                        "Organisation",
                        "Affiliation",
                        "Affiliation retracted",
                        "Contribution",
                        "Contribution retracted",
                        "MembershipFact",
                        "MembershipFact retracted",
                        "Merge",
                        "Merge retracted");
        assertThat(tellings.values()).allMatch(count -> count > 20);
    }
}

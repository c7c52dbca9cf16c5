package se.regionvasterbotten.engagement.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;

/** What holds for every history, tried on generated worlds. */
class LawsTest {
    private static final LocalDate END = LocalDate.of(2030, 1, 1);

    static LongStream seeds() {
        return LongStream.range(1000, 1100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_telling_changes_nothing(long seed) {
        Facts facts = new GeneratedFacts(seed).facts();
        Facts shuffled = new Facts(
                shuffled(facts.organisations(), seed),
                shuffled(facts.affiliations(), seed),
                shuffled(facts.contributions(), seed),
                shuffled(facts.memberships(), seed));

        assertThat(changes(shuffled)).isEqualTo(changes(facts)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_confirmed_evidence_never_lowers_the_highest_rung(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Facts facts = world.facts();
        List<Contribution> more = new ArrayList<>(facts.contributions());
        more.add(Contribution.of("c-more", Kind.ROUNDTABLE, world.day(), "energi")
                .by("p0", "o1"));
        Histories richer =
                Histories.of(new Facts(facts.organisations(), facts.affiliations(), more, facts.memberships()));

        Histories.of(facts).counting().keySet().stream()
                .filter(actor -> actor.startsWith("o"))
                .forEach(actor -> assertThat(highest(richer.of(actor)))
                        .isGreaterThanOrEqualTo(highest(Histories.of(facts).of(actor))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_highest_over_themes_is_the_overall_rung_on_every_day(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        for (History history : Histories.of(world.facts()).counting().values()) {
            Classification classified = Classification.of(FirstLadder.VERSION, history);
            for (int any = 0; any < 20; any++) {
                LocalDate day = world.day();
                int highest = classified.themes().stream()
                        .mapToInt(theme -> classified.on(theme).at(day).rung())
                        .max()
                        .orElse(0);
                assertThat(classified.overall().at(day).rung()).isEqualTo(highest);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void evidence_of_the_own_staff_never_changes_a_figure(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Facts facts = world.facts();
        List<Contribution> more = new ArrayList<>(facts.contributions());
        more.add(Contribution.of("c-own", Kind.INPUT_SUBMITTED, world.day(), "energi")
                .by("p-own", "region"));

        assertThat(changes(new Facts(facts.organisations(), facts.affiliations(), more, facts.memberships())))
                .isEqualTo(changes(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_rung_has_a_reason_and_only_the_highest_lacks_nothing(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        for (History history : Histories.of(world.facts()).counting().values()) {
            Standing standing = Classification.of(FirstLadder.VERSION, history).standing(world.day());
            for (ThemeStanding theme : standing.themes()) {
                int rung = theme.position().rung();
                assertThat(theme.reasons().isEmpty()).isEqualTo(rung == 0);
                assertThat(theme.missing().isEmpty()).isEqualTo(rung == 5);
                assertThat(theme.reasons())
                        .allMatch(reason -> reason.rule().rung().number() == rung);
                assertThat(theme.missing().stream()
                                .mapToInt(missing -> missing.rule().rung().number()))
                        .allMatch(missing -> missing > rung)
                        .satisfies(missing -> assertThat(missing.isEmpty() || missing.contains(rung + 1))
                                .isTrue());
            }
        }
    }

    private static int highest(History history) {
        return Classification.of(FirstLadder.VERSION, history)
                .overall()
                .position(END)
                .highestRung();
    }

    private static Map<String, List<Change>> changes(Facts facts) {
        Map<String, List<Change>> changes = new TreeMap<>();
        Histories.of(facts)
                .counting()
                .forEach((actor, history) -> changes.put(
                        actor,
                        Classification.of(FirstLadder.VERSION, history)
                                .overall()
                                .changes()));
        return changes;
    }

    private static <T> List<T> shuffled(List<T> items, long seed) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}

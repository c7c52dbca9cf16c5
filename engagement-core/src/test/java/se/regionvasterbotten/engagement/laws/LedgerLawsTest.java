package se.regionvasterbotten.engagement.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Fact;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Ledger;
import se.regionvasterbotten.engagement.evidence.Merge;
import se.regionvasterbotten.engagement.evidence.Recorded;

/** What holds for every ledger: yesterday's answer from today's data, bit for bit. */
class LedgerLawsTest {
    @Test
    void the_answer_known_at_an_instant_is_what_was_told_by_then_gives() {
        assertThat(Law.holds(100_000, 2000, world -> {
                    Ledger ledger = world.ledger();
                    long histories = 0;
                    for (Instant instant : instants(world, 3)) {
                        Answers then = Answers.of(Facts.of(world.bookAt(instant)));
                        assertThat(Answers.of(ledger.knownAt(instant))).isEqualTo(then);
                        histories += 2L * then.size();
                    }
                    return histories;
                }))
                .isGreaterThan(30_000);
    }

    @Test
    void what_is_told_later_changes_no_earlier_answer() {
        assertThat(Law.holds(110_000, 1000, world -> {
                    Instant instant = instants(world, 1).get(0);
                    World then = new World(
                            world.seed(),
                            world.tellings().stream()
                                    .filter(telling -> !telling.at().isAfter(instant))
                                    .toList());
                    Answers answers = Answers.of(then.ledger().knownAt(World.END));
                    assertThat(Answers.of(world.ledger().knownAt(instant))).isEqualTo(answers);
                    return 2L * answers.size();
                }))
                .isGreaterThan(6_000);
    }

    @Test
    void a_retracted_fact_gives_what_would_have_been_without_it() {
        assertThat(Law.holds(120_000, 700, world -> {
                    Set<String> abouts = new TreeSet<>();
                    world.bookAt(World.END).stream()
                            .map(Fact::about)
                            .filter(about -> !about.startsWith("organisation"))
                            .forEach(abouts::add);
                    if (abouts.isEmpty()) {
                        return 0;
                    }
                    String about = List.copyOf(abouts).get(world.chance().nextInt(abouts.size()));
                    List<Telling> retracting = new ArrayList<>(world.tellings());
                    world.tellings().stream()
                            .filter(telling -> telling.fact().about().equals(about))
                            .findFirst()
                            .ifPresent(telling -> retracting.add(new Telling(World.END, telling.fact(), true)));
                    Answers without = Answers.of(Facts.of(
                            world.book(telling -> !telling.fact().about().equals(about))));
                    Ledger ledger = new World(world.seed(), retracting).ledger();
                    assertThat(Answers.of(ledger.knownAt(World.END))).isEqualTo(without);
                    assertThat(Answers.of(ledger.knownAt(World.END.minusNanos(1))))
                            .isEqualTo(Answers.of(world.facts()));
                    return 3L * without.size();
                }))
                .isGreaterThan(8_000);
    }

    @Test
    void the_order_of_telling_changes_nothing() {
        assertThat(Law.holds(130_000, 2000, world -> {
                    List<Recorded<?>> shuffled = new ArrayList<>(world.recorded());
                    Collections.shuffle(shuffled, world.chance());
                    Answers answers = Answers.of(world.facts());
                    assertThat(Answers.of(Ledger.of(shuffled).knownAt(World.END)))
                            .isEqualTo(answers);
                    return 2L * answers.size();
                }))
                .isGreaterThan(20_000);
    }

    @Test
    void merged_actors_answer_as_if_everything_had_been_told_of_the_one_that_remains() {
        assertThat(Law.holds(140_000, 2000, world -> {
                    Answers merged = Answers.of(world.facts());
                    assertThat(Answers.of(Facts.of(Renamed.toSurvivors(world.bookAt(World.END)))))
                            .isEqualTo(merged);
                    return 2L * merged.size();
                }))
                .isGreaterThan(20_000);
    }

    @Test
    void a_merge_that_is_taken_back_was_never_there() {
        assertThat(Law.holds(150_000, 500, world -> {
                    List<Telling> back = new ArrayList<>(world.tellings());
                    world.tellings().stream()
                            .filter(telling -> telling.fact() instanceof Merge)
                            .forEach(telling -> back.add(new Telling(World.END, telling.fact(), true)));
                    Answers never = Answers.of(Facts.of(world.book(telling -> !(telling.fact() instanceof Merge))));
                    assertThat(Answers.of(new World(world.seed(), back).ledger().knownAt(World.END)))
                            .isEqualTo(never);
                    return 2L * never.size();
                }))
                .isGreaterThan(3_000);
    }

    /** Instants of the telling, and just before and after. */
    private static List<Instant> instants(World world, int many) {
        Random chance = world.chance();
        List<Instant> instants = new ArrayList<>();
        while (instants.size() < many) {
            Instant at = world.tellings().isEmpty()
                    ? World.END
                    : world.tellings()
                            .get(chance.nextInt(world.tellings().size()))
                            .at();
            instants.add(at.plusNanos(chance.nextInt(3) - 1L));
        }
        return instants;
    }
}

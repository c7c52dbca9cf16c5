package se.regionvasterbotten.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.GeneratedVersions;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.GeneratedFacts;
import se.regionvasterbotten.engagement.standing.PlainReading;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Timeline;

/** In bulk every actor of every generated world stands exactly where it stands by itself, under any rules, on every day on which something can change. */
class BulkTest {
    static LongStream seeds() {
        return LongStream.range(5000, 5020);
    }

    @ParameterizedTest(name = "world {0}")
    @MethodSource("seeds")
    void the_first_ladder_gives_in_bulk_what_it_gives_one_by_one(long seed) {
        compare(seed, FirstLadder.VERSION);
    }

    @ParameterizedTest(name = "world {0}")
    @MethodSource("seeds")
    void any_other_ladder_gives_in_bulk_what_it_gives_one_by_one(long seed) {
        compare(seed, new GeneratedVersions(seed).version());
    }

    @ParameterizedTest(name = "world {0}")
    @MethodSource("seeds")
    void the_rung_in_bulk_is_what_a_plain_reading_of_the_rules_gives(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Facts facts = world.facts();
        Population population = Population.of(Histories.of(facts).counting());
        for (int any = 0; any < 10; any++) {
            LocalDate day = world.day();
            Standings standings = CompiledLadder.of(FirstLadder.VERSION).standings(population, day);
            for (int actor = 0; actor < population.size(); actor++) {
                String id = population.actors().get(actor);
                assertThat(standings.rung(actor))
                        .as("%s on %s in world %s", id, day, seed)
                        .isEqualTo(new PlainReading(facts, id).rung(day));
            }
        }
    }

    @Test
    void other_ladders_reach_every_state() {
        Set<State> reached = EnumSet.noneOf(State.class);
        seeds().forEach(seed -> {
            Population population = population(histories(seed));
            CompiledLadder ladder = CompiledLadder.of(new GeneratedVersions(seed).version());
            for (int day = 0; day < GeneratedFacts.DAYS; day += 100) {
                reached.addAll(ladder.standings(population, GeneratedFacts.FIRST.plusDays(day))
                        .counts()
                        .keySet());
            }
        });
        assertThat(reached).containsExactly(State.values());
    }

    private static void compare(long seed, LadderVersion version) {
        Map<String, History> histories = histories(seed);
        Map<String, Classification> classified = new TreeMap<>();
        histories.forEach((actor, history) -> classified.put(actor, Classification.of(version, history)));
        CompiledLadder ladder = CompiledLadder.of(version);
        Population population = population(histories);

        compare(ladder, population, classified, Classification::overall);
        for (String theme : List.of("energi", "skog", "en som ingen har")) {
            compare(ladder, population.on(theme), classified, one -> one.on(theme));
        }
    }

    private static void compare(
            CompiledLadder ladder,
            Population population,
            Map<String, Classification> classified,
            Function<Classification, Timeline> part) {
        Timelines timelines = ladder.timelines(population);
        for (LocalDate day : days(classified.values().stream().map(part))) {
            List<Position> expected = population.actors().stream()
                    .map(actor -> part.apply(classified.get(actor)).position(day))
                    .toList();
            assertThat(IntStream.range(0, population.size())
                            .mapToObj(actor -> timelines.position(actor, day))
                            .toList())
                    .as("timelines on %s", day)
                    .isEqualTo(expected);
            Stream.of(ladder.standings(population, day), ladder.standings(population, day, 2), timelines.at(day))
                    .forEach(standings -> assertThat(told(standings))
                            .as("standings on %s", day)
                            .isEqualTo(expected.stream().map(BulkTest::told).toList()));
        }
    }

    private static List<List<Object>> told(Standings standings) {
        return IntStream.range(0, standings.population().size())
                .mapToObj(actor -> List.<Object>of(
                        standings.state(actor),
                        standings.rung(actor),
                        standings.highestRung(actor),
                        standings.dormant(actor)))
                .toList();
    }

    private static List<Object> told(Position position) {
        return List.of(position.state(), position.rung(), position.highestRung(), position.dormant());
    }

    private static Set<LocalDate> days(Stream<Timeline> timelines) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(Days.FIRST, GeneratedFacts.FIRST, Days.LAST));
        timelines
                .flatMap(timeline -> timeline.changes().stream())
                .map(Change::date)
                .forEach(date -> {
                    days.add(date);
                    days.add(date.minusDays(1));
                });
        return days;
    }

    private static Map<String, History> histories(long seed) {
        Map<String, History> histories =
                new TreeMap<>(Histories.of(new GeneratedFacts(seed).facts()).counting());
        histories.put("a", History.of(Sectors.NONE, List.of(), List.of()));
        return histories;
    }

    private static Population population(Map<String, History> histories) {
        return Population.of(histories);
    }
}

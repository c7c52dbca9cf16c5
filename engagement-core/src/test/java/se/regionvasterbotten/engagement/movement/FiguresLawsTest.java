package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.GeneratedFacts;
import se.regionvasterbotten.engagement.standing.State;

/** What holds for the figures of every population, tried on populations of generated worlds: each of some four hundred actors, in a period of its own. */
class FiguresLawsTest {
    private static final int WORLDS = 50;
    private static final LocalDate KNOWN = GeneratedFacts.FIRST.plusDays(GeneratedFacts.DAYS);

    private static final Map<Long, Population> POPULATIONS = new HashMap<>();

    static LongStream populations() {
        return LongStream.range(0, 20);
    }

    static Population population(long number) {
        return POPULATIONS.computeIfAbsent(number, FiguresLawsTest::generated);
    }

    private static Population generated(long number) {
        List<Actor> actors = new ArrayList<>();
        LongStream.range(0, WORLDS)
                .map(world -> 5000 + number * WORLDS + world)
                .forEach(seed -> Histories.of(new GeneratedFacts(seed).facts())
                        .counting()
                        .forEach((id, history) -> actors.add(Actor.of(seed + " " + id, history, FirstLadder.VERSION))));
        LocalDate from = GeneratedFacts.FIRST.plusDays(400 + 60 * number);
        return Population.of(actors, Period.of(from, from.plusDays(1 + 40 * number)), KNOWN);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void opening_and_flows_make_the_closing(long number) {
        assertThat(Movement.of(population(number)).actors()).isGreaterThan(100);
        wholeAndParts(number).forEach(FiguresLawsTest::openingAndFlowsMakeTheClosing);
    }

    private static void openingAndFlowsMakeTheClosing(Population population) {
        Movement movement = Movement.of(population);
        Map<State, Integer> opening = states(population, population.opening());
        Map<State, Integer> closing = states(population, population.closing());

        assertThat(movement.opening()).isEqualTo(opening);
        assertThat(movement.closing()).isEqualTo(closing).doesNotContainKey(State.NOT_YET);
        for (State state : State.values()) {
            int in = sum(Stream.of(State.values()), from -> movement.flows().count(from, state));
            int out = sum(Stream.of(State.values()), to -> movement.flows().count(state, to));
            assertThat(opening.getOrDefault(state, 0) - out + in).isEqualTo(closing.getOrDefault(state, 0));
        }
        assertThat(movement.actors()).isEqualTo(population.actors().size()).isPositive();
        assertThat(movement.newActors()).isEqualTo(opening.getOrDefault(State.NOT_YET, 0));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void the_steps_of_every_actor_lead_from_its_opening_to_its_closing(long number) {
        wholeAndParts(number).forEach(FiguresLawsTest::stepsLeadFromOpeningToClosing);
    }

    private static void stepsLeadFromOpeningToClosing(Population population) {
        Map<State, Integer> difference = new EnumMap<>(State.class);
        for (Actor actor : population.actors()) {
            State state = actor.journey().at(population.opening());
            for (Step step : actor.journey().within(population.period())) {
                assertThat(step.from()).isEqualTo(state);
                state = step.to();
                difference.merge(step.from(), -1, Integer::sum);
                difference.merge(step.to(), 1, Integer::sum);
            }
            assertThat(state).isEqualTo(actor.journey().at(population.closing()));
        }
        Movement movement = Movement.of(population);
        for (State state : State.values()) {
            assertThat(movement.closing().getOrDefault(state, 0)
                            - movement.opening().getOrDefault(state, 0))
                    .isEqualTo(difference.getOrDefault(state, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void first_appearances_are_the_new_actors(long number) {
        wholeAndParts(number).forEach(FiguresLawsTest::firstAppearancesAreTheNewActors);
    }

    private static void firstAppearancesAreTheNewActors(Population population) {
        Movement movement = Movement.of(population);
        long directly = population.actors().stream()
                .flatMap(actor -> actor.journey().within(population.period()).stream())
                .filter(step -> step.type() == StepType.DIRECT_ENTRY && step.from() == State.NOT_YET)
                .count();

        assertThat(movement.steps().of(StepType.ENTRY).steps() + directly).isEqualTo(movement.newActors());
    }

    @ParameterizedTest
    @MethodSource("populations")
    void conversions_compose_from_the_opening_to_the_closing(long number) {
        wholeAndParts(number).forEach(FiguresLawsTest::conversionsCompose);
    }

    private static void conversionsCompose(Population population) {
        int arriving = Movement.of(population).newActors();
        for (Conversion conversion : Conversion.of(population)) {
            int rung = conversion.from().number();
            assertThat(conversion.arrived()).isEqualTo(arriving);
            assertThat(conversion.waiting()).isEqualTo(highest(population, population.opening(), rung));
            assertThat(conversion.remaining()).isEqualTo(highest(population, population.closing(), rung));
            assertThat(conversion.share().part())
                    .isLessThanOrEqualTo(conversion.share().whole());
            arriving = conversion.wentOn();
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void the_parts_of_a_partition_add_up_to_the_whole(long number) {
        Population population = population(number);
        Figures whole = Figures.of(population);
        By firstYear = (actor, closing) -> Set.of(
                "" + actor.journey().reached(Rung.AWARENESS).orElseThrow().getYear());
        for (By partition : List.of(By.SECTOR, firstYear)) {
            Breakdown<Figures> parts = Breakdown.of(population, partition, Figures::of);
            List<Figures> all = new ArrayList<>(parts.rows().values());
            all.add(parts.without());
            assertThat(parts.rows()).hasSizeGreaterThan(1);
            for (Map.Entry<String, ToIntFunction<Figures>> count : counts().entrySet()) {
                assertThat(sum(all.stream(), count.getValue()))
                        .as(count.getKey())
                        .isEqualTo(count.getValue().applyAsInt(whole));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void cohorts_partition_the_population_never_fall_over_the_years_and_never_rise_over_the_rungs(long number) {
        wholeAndParts(number).forEach(FiguresLawsTest::cohortsPartition);
    }

    private static void cohortsPartition(Population population) {
        SortedMap<Integer, Cohort> cohorts = Cohort.of(population);

        assertThat(sum(cohorts.values().stream(), Cohort::actors))
                .isEqualTo(population.actors().size());
        cohorts.values().forEach(cohort -> {
            List<Integer> before = List.of(0, 0, 0, 0, 0);
            assertThat(cohort.reached().firstKey()).isEqualTo(cohort.firstYear());
            assertThat(cohort.reached().lastKey())
                    .isEqualTo(population.closing().getYear());
            for (List<Integer> year : cohort.reached().values()) {
                assertThat(year.get(0)).isEqualTo(cohort.actors());
                for (int rung = 0; rung < 5; rung++) {
                    assertThat(year.get(rung)).isGreaterThanOrEqualTo(before.get(rung));
                    assertThat(rung == 0 || year.get(rung) <= year.get(rung - 1))
                            .isTrue();
                }
                before = year;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("populations")
    void everyone_that_reached_a_rung_waits_at_it_or_passed_over_it(long number) {
        wholeAndParts(number).forEach(FiguresLawsTest::everyoneWaitsOrPassedOver);
    }

    private static void everyoneWaitsOrPassedOver(Population population) {
        for (TimeToNext time : TimeToNext.of(population)) {
            int reached = IntStream.rangeClosed(time.from().number(), 5)
                    .map(rung -> highest(population, population.observedUntil(), rung))
                    .sum();
            assertThat(time.waits().waits() + time.passedOver()).isEqualTo(reached);
        }
    }

    @Test
    void the_populations_reach_every_figure() {
        List<Figures> all =
                populations().mapToObj(number -> Figures.of(population(number))).toList();

        assertThat(counts())
                .allSatisfy(
                        (name, count) -> assertThat(sum(all.stream(), count)).isPositive());
    }

    @Test
    void of_nobody_every_figure_is_empty() {
        Population nobody = Population.of(List.of(), Someone.YEAR, KNOWN);
        Figures figures = Figures.of(nobody);

        assertThat(counts())
                .allSatisfy(
                        (name, count) -> assertThat(count.applyAsInt(figures)).isZero());
        assertThat(figures.movement().flows().counts()).isEmpty();
        assertThat(figures.movement().steps().byType()).isEmpty();
        assertThat(figures.conversions())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.share().ratio()).isEmpty());
        assertThat(figures.timesToNext())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.medianDays()).isEmpty());
        assertThat(figures.cohorts()).isEmpty();
        assertThat(figures.fromListenerToActive()).isEqualTo(new FromListenerToActive(0, 0, 0));
        assertThat(Breakdown.of(nobody, By.SECTOR, Figures::of).rows()).isEmpty();
        assertThat(Breakdown.onEachTheme(nobody, Figures::of).rows()).isEmpty();
        assertThat(StepCounts.byMeetingPlace(nobody).rows()).isEmpty();
    }

    /** A population and its parts by sector, by theme, by meeting place, and what was done on each theme alone. */
    private static Stream<Population> wholeAndParts(long number) {
        Population whole = population(number);
        List<Breakdown<Population>> divided = List.of(
                Breakdown.of(whole, By.SECTOR, part -> part),
                Breakdown.of(whole, By.THEME, part -> part),
                Breakdown.of(whole, By.MEETING_PLACE, part -> part),
                Breakdown.onEachTheme(whole, part -> part));
        divided.forEach(parts -> assertThat(parts.rows().size()).isPositive());
        return Stream.concat(Stream.of(whole), divided.stream().flatMap(parts -> parts.rows().values().stream()));
    }

    /** Every whole number in the figures that parts add up to. */
    private static Map<String, ToIntFunction<Figures>> counts() {
        Map<String, ToIntFunction<Figures>> counts = new LinkedHashMap<>();
        counts.put("actors", figures -> figures.movement().actors());
        counts.put("new actors", figures -> figures.movement().newActors());
        for (StepType type : StepType.values()) {
            counts.put(
                    type + " steps",
                    figures -> figures.movement().steps().of(type).steps());
            counts.put(
                    type + " actors",
                    figures -> figures.movement().steps().of(type).actors());
        }
        for (int rung = 0; rung < 4; rung++) {
            int from = rung;
            counts.put(
                    "went on " + rung,
                    figures -> figures.conversions().get(from).share().part());
            counts.put(
                    "could go on " + rung,
                    figures -> figures.conversions().get(from).share().whole());
            counts.put(
                    "waits " + rung,
                    figures -> figures.timesToNext().get(from).waits().waits());
            counts.put(
                    "ended " + rung,
                    figures -> figures.timesToNext().get(from).waits().ended());
        }
        counts.put("passed over", figures -> sum(figures.timesToNext().stream(), TimeToNext::passedOver));
        counts.put("cohorts", figures -> sum(figures.cohorts().values().stream(), Cohort::actors));
        counts.put("listeners", figures -> figures.fromListenerToActive().listeners());
        counts.put("active", figures -> figures.fromListenerToActive().active());
        counts.put("participating", figures -> figures.fromListenerToActive().participating());
        return counts;
    }

    private static Map<State, Integer> states(Population population, LocalDate day) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        population.actors().forEach(actor -> states.merge(actor.journey().at(day), 1, Integer::sum));
        return states;
    }

    private static int highest(Population population, LocalDate day, int rung) {
        return sum(
                population.actors().stream(),
                actor -> actor.journey().timeline().position(day).highestRung() == rung ? 1 : 0);
    }

    private static <T> int sum(Stream<T> items, ToIntFunction<T> count) {
        return items.mapToInt(count).sum();
    }
}

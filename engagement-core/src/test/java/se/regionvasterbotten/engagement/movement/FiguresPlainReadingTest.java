package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.GeneratedFacts;

/** The definitions read once more, day by day over standings and piece by piece over evidence; the figures are held against it on generated worlds. */
class FiguresPlainReadingTest {
    private static final int WORLDS = 25;
    private static final LocalDate BEGINNING = GeneratedFacts.FIRST.minusDays(1);

    static LongStream populations() {
        return LongStream.range(0, 10);
    }

    /** One actor: the overall rung at the end of each day from the beginning, and what it is told from. */
    private record Plain(Classification classified, History history, List<Integer> rungs) {
        int rung(LocalDate day) {
            return rungs.get(index(day));
        }

        int highest(LocalDate day) {
            return IntStream.rangeClosed(0, index(day)).map(rungs::get).max().orElse(0);
        }

        LocalDate first(int rung, LocalDate last) {
            return IntStream.rangeClosed(0, index(last))
                    .filter(index -> rungs.get(index) >= rung)
                    .mapToObj(BEGINNING::plusDays)
                    .findFirst()
                    .orElse(null);
        }

        private static int index(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(BEGINNING, day);
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void the_figures_are_what_a_plain_reading_of_their_definitions_gives(long number) {
        LocalDate from = GeneratedFacts.FIRST.plusDays(300 + 100 * number);
        Period period = Period.of(from, from.plusDays(20 + 60 * number));
        LocalDate closing = from.plusDays(19 + 60 * number);
        LocalDate known = closing.plusDays(number % 2 == 0 ? 100 : -15);
        List<Actor> actors = new ArrayList<>();
        List<Plain> plain = new ArrayList<>();
        LongStream.range(0, WORLDS)
                .map(world -> 7000 + number * WORLDS + world)
                .forEach(seed -> Histories.of(new GeneratedFacts(seed).facts())
                        .counting()
                        .forEach((id, history) -> {
                            actors.add(Actor.of(seed + id, history, FirstLadder.VERSION));
                            plain.add(plain(history, closing));
                        }));
        plain.removeIf(one -> one.highest(closing) == 0);
        Population population = Population.of(actors, period, known);

        assertThat(Conversion.of(population)).isEqualTo(conversions(plain, from.minusDays(1), closing));
        assertThat(TimeToNext.of(population)).isEqualTo(times(plain, known.isBefore(closing) ? known : closing));
        assertThat(Cohort.of(population)).isEqualTo(cohorts(plain, closing));
        assertThat(FromListenerToActive.of(population)).isEqualTo(listeners(plain, from, closing));
        assertThat(StepCounts.byMeetingPlace(population)).isEqualTo(steps(plain, from, closing));
        assertThat(actors(Breakdown.of(population, By.MEETING_PLACE, Movement::of)))
                .isEqualTo(places(plain, closing));
    }

    private static Plain plain(History history, LocalDate closing) {
        Classification classified = Classification.of(FirstLadder.VERSION, history);
        List<Integer> rungs = BEGINNING
                .datesUntil(closing.plusDays(1))
                .map(day -> classified.overall().at(day).rung())
                .toList();
        return new Plain(classified, history, rungs);
    }

    private static List<Conversion> conversions(List<Plain> plain, LocalDate opening, LocalDate closing) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(rung -> {
                    int waiting = count(plain, one -> one.highest(opening) == rung);
                    int arrived = count(plain, one -> one.highest(opening) < rung && one.highest(closing) >= rung);
                    int wentOn = count(plain, one -> one.highest(opening) <= rung && one.highest(closing) > rung);
                    return new Conversion(Rung.of(rung), waiting, arrived, wentOn);
                })
                .toList();
    }

    private static List<TimeToNext> times(List<Plain> plain, LocalDate last) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(rung -> {
                    List<KaplanMeier.Wait> waits = new ArrayList<>();
                    int passedOver = 0;
                    for (Plain one : plain) {
                        LocalDate begun = one.first(rung, last);
                        LocalDate ended = one.first(rung + 1, last);
                        if (begun != null && begun.equals(ended)) {
                            passedOver++;
                        } else if (begun != null) {
                            LocalDate end = ended == null ? last : ended;
                            waits.add(new KaplanMeier.Wait((int) ChronoUnit.DAYS.between(begun, end), ended != null));
                        }
                    }
                    return new TimeToNext(Rung.of(rung), passedOver, KaplanMeier.of(waits));
                })
                .toList();
    }

    private static SortedMap<Integer, Cohort> cohorts(List<Plain> plain, LocalDate closing) {
        SortedMap<Integer, Cohort> cohorts = new TreeMap<>();
        plain.stream()
                .collect(Collectors.groupingBy(one -> one.first(1, closing).getYear()))
                .forEach((first, all) -> {
                    SortedMap<Integer, List<Integer>> reached = new TreeMap<>();
                    for (int year = first; year <= closing.getYear(); year++) {
                        LocalDate day = year == closing.getYear() ? closing : LocalDate.of(year, 12, 31);
                        reached.put(
                                year,
                                IntStream.rangeClosed(1, 5)
                                        .mapToObj(rung -> count(all, one -> one.highest(day) >= rung))
                                        .toList());
                    }
                    cohorts.put(first, new Cohort(first, all.size(), reached));
                });
        return cohorts;
    }

    private static FromListenerToActive listeners(List<Plain> plain, LocalDate from, LocalDate closing) {
        List<Plain> listeners = plain.stream()
                .filter(one -> {
                    List<Evidence> before = one.history().evidence().stream()
                            .filter(piece -> piece.day().isBefore(from))
                            .toList();
                    return !before.isEmpty() && before.stream().allMatch(piece -> piece.kind() == Kind.LISTENER);
                })
                .toList();
        return new FromListenerToActive(
                listeners.size(),
                count(
                        listeners,
                        one -> one.history().evidence().stream()
                                .anyMatch(piece -> piece.kind() != Kind.LISTENER
                                        && !piece.day().isBefore(from)
                                        && !piece.day().isAfter(closing))),
                count(listeners, one -> one.highest(closing) >= 3));
    }

    private static Breakdown<StepCounts> steps(List<Plain> plain, LocalDate from, LocalDate closing) {
        SortedMap<String, SortedMap<StepType, StepCount>> rows = new TreeMap<>();
        rows.put("", new TreeMap<>());
        for (Plain one : plain) {
            Map<String, Map<StepType, Integer>> taken = new TreeMap<>();
            from.datesUntil(closing.plusDays(1)).filter(day -> moves(one, day)).forEach(day -> {
                Set<String> places = placesBefore(one, day);
                (places.isEmpty() ? Set.of("") : places)
                        .forEach(place -> taken.computeIfAbsent(place, none -> new TreeMap<>())
                                .merge(type(one, day), 1, Integer::sum));
            });
            taken.forEach((place, types) ->
                    types.forEach((type, count) -> rows.computeIfAbsent(place, none -> new TreeMap<>())
                            .merge(type, new StepCount(count, 1), (some, more) -> some.and(more.steps()))));
        }
        StepCounts without = new StepCounts(rows.remove(""));
        SortedMap<String, StepCounts> counted = new TreeMap<>();
        rows.forEach((place, types) -> counted.put(place, new StepCounts(types)));
        return new Breakdown<>(counted, without);
    }

    private static boolean moves(Plain one, LocalDate day) {
        return one.rung(day) != one.rung(day.minusDays(1));
    }

    private static Set<String> placesBefore(Plain one, LocalDate day) {
        LocalDate top = one.rung(day) > one.rung(day.minusDays(1)) ? day : day.minusDays(1);
        Set<String> places = new TreeSet<>();
        one.history().contributions().stream()
                .filter(given -> given.meetingPlace() != null && given.date().isBefore(day))
                .filter(given -> given.themes().stream()
                        .anyMatch(theme -> one.classified().on(theme).at(top).rung() == one.rung(top)))
                .forEach(given -> places.add(given.meetingPlace()));
        return places;
    }

    private static StepType type(Plain one, LocalDate day) {
        int rung = one.rung(day);
        int highest = one.highest(day.minusDays(1));
        if (rung < one.rung(day.minusDays(1))) {
            return StepType.LAPSE;
        }
        if (rung <= highest) {
            return StepType.RETURN;
        }
        return rung >= highest + 2 ? StepType.DIRECT_ENTRY : highest == 0 ? StepType.ENTRY : StepType.UP;
    }

    private static Map<String, Integer> places(List<Plain> plain, LocalDate closing) {
        Map<String, Integer> places = new TreeMap<>();
        plain.forEach(one -> one.history().contributions().stream()
                .filter(given -> given.meetingPlace() != null && !given.date().isAfter(closing))
                .map(given -> given.meetingPlace())
                .distinct()
                .forEach(place -> places.merge(place, 1, Integer::sum)));
        return places;
    }

    private static Map<String, Integer> actors(Breakdown<Movement> breakdown) {
        Map<String, Integer> actors = new TreeMap<>();
        breakdown.rows().forEach((place, movement) -> actors.put(place, movement.actors()));
        return actors;
    }

    private static int count(List<Plain> plain, Predicate<Plain> held) {
        return (int) plain.stream().filter(held).count();
    }
}

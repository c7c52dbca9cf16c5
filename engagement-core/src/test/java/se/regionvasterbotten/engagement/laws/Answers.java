package se.regionvasterbotten.engagement.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Standing;

/** Everything that facts answer: standings with their reasons, journeys, movements, and who is own staff only. */
record Answers(
        SortedMap<String, List<Standing>> standings,
        SortedMap<String, List<List<Step>>> journeys,
        List<Movement> movements,
        SortedMap<String, LocalDate> ownStaffOnly) {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2023, 12, 31), Days.LAST);
    private static final List<Period> PERIODS =
            List.of(Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)), Period.of(Days.FIRST, Days.LAST));

    static Answers of(Facts facts) {
        return of(Histories.of(facts));
    }

    static Answers of(Histories histories) {
        SortedMap<String, List<Standing>> standings = new TreeMap<>();
        SortedMap<String, List<List<Step>>> journeys = new TreeMap<>();
        List<Journey> overall = new ArrayList<>();
        histories.counting().forEach((actor, history) -> {
            Classification classified = Classification.of(FirstLadder.VERSION, history);
            overall.add(Journey.of(classified.overall()));
            standings.put(actor, DAYS.stream().map(classified::standing).toList());
            journeys.put(
                    actor,
                    Stream.concat(
                                    Stream.of(classified.overall()),
                                    classified.themes().stream().map(classified::on))
                            .map(timeline -> Journey.of(timeline).steps())
                            .toList());
        });
        return new Answers(
                standings,
                journeys,
                PERIODS.stream().map(period -> Movement.of(overall, period)).toList(),
                new TreeMap<>(histories.ownStaffOnly()));
    }

    /** Without those who are own staff only: what figures are made of. */
    Answers figures() {
        return new Answers(standings, journeys, movements, new TreeMap<>(Map.of()));
    }

    int size() {
        return standings.size();
    }
}

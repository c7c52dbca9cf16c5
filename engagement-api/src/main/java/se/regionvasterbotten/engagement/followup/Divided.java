package se.regionvasterbotten.engagement.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.movement.AtStart;
import se.regionvasterbotten.engagement.movement.Breakdown;
import se.regionvasterbotten.engagement.movement.By;
import se.regionvasterbotten.engagement.movement.Figures;
import se.regionvasterbotten.engagement.movement.Population;
import se.regionvasterbotten.engagement.movement.StepCounts;
import se.regionvasterbotten.engagement.steps.Mover;

/**
 * Some movers' figures, whole and divided.
 *
 * @param movers organisations or persons, never both
 * @param population the same as the core sees them
 * @param groups what the parts are called
 * @param behind where the actors are listed
 */
record Divided(List<Mover> movers, Population population, GroupNames groups, Behind behind) {
    /** All their figures. */
    FiguresAnswer answer() {
        Map<String, Mover> byId =
                movers.stream().collect(Collectors.toMap(mover -> mover.actor().id(), Function.identity()));
        return answer(
                rows(by(By.SECTOR), GroupNames.Of.SECTOR, true),
                rows(Breakdown.onEachTheme(population, Figures::of), GroupNames.Of.THEME, false),
                rows(by(By.MEETING_PLACE), GroupNames.Of.MEETING_PLACE, true),
                places(),
                organisations()
                        ? rows(by((actor, day) -> groups.region(actor)), GroupNames.Of.REGION, true)
                        : List.of(),
                rows(by((actor, day) -> offices(byId, actor, day)), GroupNames.Of.OFFICE, false));
    }

    /** Their figures undivided: no rows of parts. */
    FiguresAnswer whole() {
        return answer(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private FiguresAnswer answer(
            List<GroupAnswer> sectors,
            List<GroupAnswer> themes,
            List<GroupAnswer> meetingPlaces,
            List<PlaceAnswer> stepsAfterMeetingPlaces,
            List<GroupAnswer> regions,
            List<GroupAnswer> offices) {
        Figures figures = Figures.of(population);
        return new FiguresAnswer(
                MovementAnswer.of(figures, behind),
                figures.movement().actors(),
                figures.movement().newActors(),
                figures.atStart().newActors(),
                ConversionAnswer.of(figures.conversions(), behind),
                TimeToNextAnswer.of(figures.timesToNext(), behind),
                ListenersAnswer.of(figures.fromListenerToActive(), behind),
                CohortAnswer.of(figures.cohorts().values(), behind),
                sectors,
                themes,
                meetingPlaces,
                stepsAfterMeetingPlaces,
                regions,
                offices,
                FiguresAnswer.links(behind));
    }

    private boolean organisations() {
        return movers.stream().allMatch(mover -> mover.type() == ActorType.ORGANISATION);
    }

    private static Set<String> offices(Map<String, Mover> byId, Actor actor, LocalDate day) {
        Mover mover = byId.get(actor.id());
        return mover == null ? Set.of() : mover.officesBy(day);
    }

    private Breakdown<Figures> by(By by) {
        return Breakdown.of(population, by, Figures::of);
    }

    private List<GroupAnswer> rows(Breakdown<Figures> divided, GroupNames.Of of, boolean rest) {
        List<GroupAnswer> rows = new ArrayList<>();
        divided.rows()
                .forEach((id, figures) ->
                        rows.add(GroupAnswer.of(groups.group(of, id), figures, behind.with(of.parameter(), id))));
        rows.sort(Comparator.comparing(row -> row.group().name(), groups.alphabet()));
        if (rest && divided.without().movement().actors() > 0) {
            rows.add(GroupAnswer.of(groups.without(of), divided.without(), behind.with("without", of.name())));
        }
        return rows;
    }

    private List<PlaceAnswer> places() {
        Breakdown<StepCounts> divided = StepCounts.byMeetingPlace(population);
        Breakdown<StepCounts> atStart = AtStart.byMeetingPlace(population);
        List<PlaceAnswer> rows = new ArrayList<>();
        divided.rows()
                .forEach((id, steps) -> rows.add(new PlaceAnswer(
                        groups.group(GroupNames.Of.MEETING_PLACE, id),
                        MovementAnswer.StepCount.of(
                                steps,
                                atStart.rows().getOrDefault(id, StepCounts.NONE),
                                behind.with("afterPlace", id)))));
        rows.sort(Comparator.comparing(row -> row.group().name(), groups.alphabet()));
        if (!divided.without().byType().isEmpty()) {
            rows.add(new PlaceAnswer(
                    groups.without(GroupNames.Of.MEETING_PLACE),
                    MovementAnswer.StepCount.of(
                            divided.without(), atStart.without(), behind.with("without", "EARLIER_PLACE"))));
        }
        return rows;
    }
}

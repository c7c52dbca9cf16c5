package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.movement.Flow;
import se.regionvasterbotten.engagement.movement.Flows;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.movement.StepCount;
import se.regionvasterbotten.engagement.movement.StepCounts;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.Choice;
import se.regionvasterbotten.engagement.steps.Population;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.words.Words;

/** All figures of a period, pinned to (period, known-at, ladder version). */
@RequestScoped
public class FollowUp {
    @Inject
    private RegisterFacts register;

    @Inject
    private Population population;

    @Inject
    private ReferenceNames names;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    FollowUpAnswer answer(Period period, Knowledge asked, Selection selection) {
        Selection.Found selected = selection.find(names);
        LocalDate end = Objects.requireNonNull(period.to());
        int version = asked.ladderVersion().number();
        Figures figures = asked.ofToday() && population.isStored(version)
                ? stored(period, end.minusDays(1), version, selected.choice())
                : computed(period, end.minusDays(1), asked, selected);
        return new FollowUpAnswer(
                period.from(),
                end,
                asked.knownAt(),
                version,
                figures.organisations,
                caller.may(Right.PERSON_FIGURES) ? figures.persons : null,
                notes(period, figures.firstDay));
    }

    /** Sums over the stored steps. */
    private Figures stored(Period period, LocalDate last, int version, Choice choice) {
        List<Population.Moved> moved = population.flows(version, period, last, choice);
        List<Population.Taken> taken = population.steps(version, period, last, choice);
        return new Figures(
                stored(ActorType.ORGANISATION, moved, taken),
                stored(ActorType.PERSON, moved, taken),
                population.firstDay());
    }

    private static MovementAnswer stored(ActorType type, List<Population.Moved> moved, List<Population.Taken> taken) {
        SortedMap<Flow, Integer> flows = new TreeMap<>();
        moved.stream()
                .filter(one -> one.type() == type)
                .forEach(one -> flows.put(new Flow(one.from(), one.to()), one.actors()));
        SortedMap<StepType, StepCount> steps = new TreeMap<>();
        taken.stream()
                .filter(one -> one.type() == type)
                .forEach(one -> steps.put(one.step(), new StepCount(one.steps(), one.actors())));
        return MovementAnswer.of(new Movement(new Flows(flows), new StepCounts(steps)));
    }

    /** What the core makes of all that was known. */
    private Figures computed(Period period, LocalDate last, Knowledge asked, Selection.Found selected) {
        Facts facts = register.at(asked.knownAt());
        Histories histories = Histories.of(facts);
        Set<String> ids = facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        List<Journey> organisations = new ArrayList<>();
        List<Journey> persons = new ArrayList<>();
        histories.counting().forEach((actor, history) -> {
            if (selected.holds(history, last)) {
                (ids.contains(actor) ? organisations : persons).add(journey(history, asked.ladderVersion()));
            }
        });
        return new Figures(
                MovementAnswer.of(Movement.of(organisations, period)),
                MovementAnswer.of(Movement.of(persons, period)),
                histories.counting().values().stream()
                        .flatMap(history -> history.evidence().stream())
                        .map(Evidence::day)
                        .min(LocalDate::compareTo));
    }

    private static Journey journey(History history, LadderVersion version) {
        return Journey.of(Classification.of(version, history).overall());
    }

    /** Figures that look back beyond the register's first day say so (RULES section 7). */
    private List<String> notes(Period period, Optional<LocalDate> firstDay) {
        return firstDay
                .filter(first -> period.from().isBefore(first))
                .map(first -> Words.of("note.beforeFirstDay", language.locale(), first.toString()))
                .stream()
                .toList();
    }

    private record Figures(MovementAnswer organisations, MovementAnswer persons, Optional<LocalDate> firstDay) {}
}

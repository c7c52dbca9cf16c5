package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.words.Words;

/** All figures of a period, pinned to (period, known-at, ladder version). */
@RequestScoped
public class FollowUp {
    @Inject
    private RegisterFacts register;

    @Inject
    private ReferenceNames names;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    FollowUpAnswer answer(Period period, Knowledge asked, Selection selection) {
        Facts facts = register.at(asked.knownAt());
        Histories histories = Histories.of(facts);
        Set<String> ids = facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        LocalDate end = Objects.requireNonNull(period.to());
        Selection.Found selected = selection.find(names);
        List<Journey> organisations = new ArrayList<>();
        List<Journey> persons = new ArrayList<>();
        histories.counting().forEach((actor, history) -> {
            if (selected.holds(history, end.minusDays(1))) {
                (ids.contains(actor) ? organisations : persons).add(journey(history, asked.ladderVersion()));
            }
        });
        return new FollowUpAnswer(
                period.from(),
                end,
                asked.knownAt(),
                asked.ladderVersion().number(),
                MovementAnswer.of(Movement.of(organisations, period)),
                caller.may(Right.PERSON_FIGURES) ? MovementAnswer.of(Movement.of(persons, period)) : null,
                notes(period, histories.counting().values()));
    }

    private static Journey journey(History history, LadderVersion version) {
        return Journey.of(Classification.of(version, history).overall());
    }

    /** Figures that look back beyond the register's first day say so (RULES section 7). */
    private List<String> notes(Period period, Collection<History> histories) {
        return histories.stream()
                .flatMap(history -> history.evidence().stream())
                .map(Evidence::day)
                .min(LocalDate::compareTo)
                .filter(first -> period.from().isBefore(first))
                .map(first -> Words.of("note.beforeFirstDay", language.locale(), first.toString()))
                .stream()
                .toList();
    }
}

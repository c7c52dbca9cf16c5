package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.NamedActor;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.explanation.Explanation;
import se.regionvasterbotten.engagement.explanation.Subject;
import se.regionvasterbotten.engagement.journey.Grounds;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Language;

/** One actor's standing and journey. */
@RequestScoped
public class ActorsAnswers {
    @Inject
    private RegisterFacts facts;

    @Inject
    private Actors actors;

    @Inject
    private ReferenceNames names;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    StandingAnswer standing(String reference, Question asked, @Nullable String theme) {
        One one = one(reference, asked);
        ThemeName only = theme == null ? null : names.theme(theme, asked.knownAt());
        StandingAnswer standing = StandingAnswer.of(
                        one.shown,
                        one.classification.standing(asked.asOf()),
                        asked.knownAt(),
                        names.themes(asked.knownAt()),
                        language.locale())
                .explained(explanation(one, asked, only));
        return only == null ? standing : standing.on(only);
    }

    JourneyAnswer journey(String reference, Question asked, @Nullable String themeAsked) {
        One one = one(reference, asked);
        ThemeName theme = themeAsked == null ? null : names.theme(themeAsked, asked.knownAt());
        List<Grounds> grounds = theme == null
                ? Grounds.overall(one.classification)
                : Grounds.on(String.valueOf(theme.id()), one.classification);
        List<StepAnswer> steps = grounds.stream()
                .filter(each -> !each.step().date().isAfter(asked.asOf()))
                .map(each -> StepAnswer.of(each, language.locale()))
                .toList();
        return new JourneyAnswer(
                one.shown,
                theme,
                asked.asOf(),
                asked.knownAt(),
                asked.ladderVersion().number(),
                steps);
    }

    /** The standing in words, as a paragraph for each theme or for one alone; null for an actor without a name. */
    private @Nullable String explanation(One one, Question asked, @Nullable ThemeName only) {
        String name = one.shown.name();
        if (name == null) {
            return null;
        }
        Subject subject = one.shown.type() == ActorType.PERSON ? Subject.person(name) : Subject.organisation(name);
        Explanation explanation =
                Explanation.of(one.histories, String.valueOf(one.shown.id()), asked.ladderVersion(), asked.asOf());
        return only == null
                ? explanation.text(subject, names.spoken(asked.knownAt()), language.locale())
                : explanation.text(
                        String.valueOf(only.id()), subject, names.spoken(asked.knownAt()), language.locale());
    }

    private One one(String reference, Question asked) {
        NamedActor actor = actors.find(reference).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
        caller.require(actor.type() == ActorType.PERSON ? Right.PERSON_FIGURES : Right.READ_ORGANISATIONS);
        UUID id = actor.id();
        Histories histories = Histories.of(facts.of(asked.knownAt(), List.of(id)));
        UUID survivor = UUID.fromString(histories.survivor(id.toString()));
        History history = histories.of(id.toString());
        String sector = history.sectors().on(asked.asOf()).orElse(null);
        return new One(
                actors.show(List.of(survivor), asked.knownAt()).actor(survivor, actor.type(), sector),
                histories,
                Classification.of(asked.ladderVersion(), history));
    }

    private record One(ActorAnswer shown, Histories histories, Classification classification) {}
}

package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.movement.AtStart;
import se.regionvasterbotten.engagement.movement.Population;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.Actors;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.Mover;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Lists the actors that a figure counts: as many as it says. */
@RequestScoped
class ActorsBehind {
    @Inject
    private FollowUp followUp;

    @Inject
    private ReferenceNames names;

    @Inject
    private Actors actors;

    @Inject
    private Caller caller;

    Page<MovedActorAnswer> list(
            Period period, Knowledge asked, Selection selection, AskedFigure figure, Paging paging) {
        if (figure.type() == ActorType.PERSON) {
            caller.require(Right.PERSON_FIGURES);
        }
        Questioned questioned = followUp.ask(period, asked, selection);
        GroupNames groups = followUp.groups(asked.knownAt());
        LocalDate last = Objects.requireNonNull(period.to()).minusDays(1);
        String theme = figure.onTheme() == null
                ? null
                : String.valueOf(names.theme(figure.onTheme(), asked.knownAt()).id());
        String office =
                figure.office() == null ? null : names.office(figure.office()).toString();
        String place = figure.atPlace() == null
                ? null
                : names.meetingPlace(figure.atPlace()).toString();
        String before = figure.afterPlace() == null
                ? null
                : names.meetingPlace(figure.afterPlace()).toString();
        Population population = questioned.population(List.of());
        List<Actor> counted = questioned.chosen(figure.type()).stream()
                .filter(mover -> office == null || mover.officesBy(last).contains(office))
                .map(Mover::actor)
                .filter(actor ->
                        place == null || actor.firstDays().placesBy(last).contains(place))
                .filter(actor -> figure.region() == null || groups.region(actor).contains(figure.region()))
                .filter(actor -> figure.lacks(actor, last, groups))
                .map(actor -> theme == null ? actor : actor.on(theme))
                .filter(actor -> actor.journey().at(last) != State.NOT_YET
                        && figure.holds(actor, period, last, before)
                        && figure.counts(actor, population))
                .toList();
        Page<Actor> page = Page.cut(counted, paging);
        Actors.Shown shown = actors.show(
                page.items().stream().map(actor -> UUID.fromString(actor.id())).toList(), asked.knownAt());
        LocalDate startUntil = questioned.startUntil().orElse(LocalDate.MIN);
        return page.map(actor -> moved(actor, figure.type(), period, startUntil, shown));
    }

    private static MovedActorAnswer moved(
            Actor actor, ActorType type, Period period, LocalDate startUntil, Actors.Shown shown) {
        LocalDate last = Objects.requireNonNull(period.to()).minusDays(1);
        @Nullable String sector = actor.sectors().on(last).orElse(null);
        return new MovedActorAnswer(
                shown.actor(UUID.fromString(actor.id()), type, sector),
                actor.journey().at(period.from().minusDays(1)),
                actor.journey().at(last),
                actor.journey().within(period).stream()
                        .map(step -> new MovedActorAnswer.Moved(
                                step.date(), step.type(), step.from(), step.to(), AtStart.holds(step, startUntil)))
                        .toList());
    }
}

package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.Mover;

/** Two periods beside each other: the filters choose the same actors for both, those they choose at the later closing. */
@RequestScoped
class Comparison {
    @Inject
    private FollowUp followUp;

    @Inject
    private Caller caller;

    ComparisonAnswer of(Period later, Period earlier, Knowledge asked, Selection selection) {
        Questioned questioned = followUp.ask(later, asked, selection);
        return new ComparisonAnswer(
                later.from(),
                Objects.requireNonNull(later.to()),
                earlier.from(),
                Objects.requireNonNull(earlier.to()),
                asked.knownAt(),
                asked.ladderVersion().number(),
                differences(questioned, ActorType.ORGANISATION, earlier),
                caller.may(Right.PERSON_FIGURES) ? differences(questioned, ActorType.PERSON, earlier) : null);
    }

    private static ComparisonAnswer.Differences differences(Questioned questioned, ActorType type, Period earlier) {
        List<Mover> chosen = questioned.chosen(type);
        Period later = questioned.period();
        Period between = Period.of(Objects.requireNonNull(earlier.to()), Objects.requireNonNull(later.to()));
        return ComparisonAnswer.Differences.of(
                movement(chosen, earlier), movement(chosen, later), movement(chosen, between));
    }

    private static Movement movement(List<Mover> movers, Period period) {
        return Movement.of(movers.stream().map(mover -> mover.actor().journey()).toList(), period);
    }
}

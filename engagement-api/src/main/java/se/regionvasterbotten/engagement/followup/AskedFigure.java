package se.regionvasterbotten.engagement.followup;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.standing.State;

/** Which figure's actors are asked for; what is not said chooses everyone. Taken as a {@code @BeanParam}. */
public class AskedFigure {
    @QueryParam("type")
    @DefaultValue("ORGANISATION")
    private ActorType type = ActorType.ORGANISATION;

    @QueryParam("opening")
    private @Nullable State opening;

    @QueryParam("closing")
    private @Nullable State closing;

    @QueryParam("step")
    private @Nullable StepType step;

    @QueryParam("onTheme")
    private @Nullable String onTheme;

    @QueryParam("atPlace")
    private @Nullable String atPlace;

    @QueryParam("region")
    private @Nullable String region;

    @QueryParam("office")
    private @Nullable String office;

    /** Organisations or persons. */
    ActorType type() {
        return type;
    }

    /** The theme whose own states and steps are meant, by id or name; null for overall. */
    @Nullable
    String onTheme() {
        return onTheme;
    }

    /** The meeting place where they have evidence, by id or name, beside the one that the question's own filter names; null for any. */
    @Nullable
    String atPlace() {
        return atPlace;
    }

    /** The home region; null for any. */
    @Nullable
    String region() {
        return region;
    }

    /** The office at whose activities they have evidence, by id or name; null for any. */
    @Nullable
    String office() {
        return office;
    }

    /** Whether an actor stood, stands and moved so. */
    boolean holds(Actor actor, Period period, LocalDate last) {
        return (opening == null || actor.journey().at(period.from().minusDays(1)) == opening)
                && (closing == null || actor.journey().at(last) == closing)
                && (step == null || actor.journey().within(period).stream().anyMatch(taken -> taken.type() == step));
    }
}

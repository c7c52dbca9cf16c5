package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The population's standings. */
@RequestScoped
@Path("standings")
@Produces(MediaType.APPLICATION_JSON)
public class StandingsResource {
    @Inject
    private StandingsList standings;

    @Inject
    private Questions questions;

    @Inject
    private Caller caller;

    /**
     * The standings on a day. Without a type, everyone whom the caller may see: persons need {@link Right#PERSON_FIGURES}.
     *
     * @param rung the current rung, 0 for dormant; with a theme, the rung on it
     */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<StandingAnswer> list(
            @QueryParam("type") @Nullable ActorType type,
            @QueryParam("rung") @Nullable Integer rung,
            @QueryParam("ownStaff") @DefaultValue("false") boolean ownStaff,
            @BeanParam Selection selection,
            @BeanParam AskedQuestion asked,
            @BeanParam Paging paging) {
        if (rung != null && (rung < 0 || rung > Rung.values().length)) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "rung", rung, 0, Rung.values().length);
        }
        return standings.list(questions.pin(asked), selection, types(type), rung, ownStaff, paging);
    }

    private Set<ActorType> types(@Nullable ActorType type) {
        if (type == ActorType.PERSON) {
            caller.require(Right.PERSON_FIGURES);
        }
        if (type != null) {
            return EnumSet.of(type);
        }
        return caller.may(Right.PERSON_FIGURES) ? EnumSet.allOf(ActorType.class) : EnumSet.of(ActorType.ORGANISATION);
    }
}

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.tables.Table;
import se.regionvasterbotten.engagement.tables.TableTypes;
import se.regionvasterbotten.engagement.web.AskedFormat;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The population's standings. */
@RequestScoped
@Path("standings")
@Produces(MediaType.APPLICATION_JSON)
public class StandingsResource {
    /** How many rows a file has at most. */
    private static final int LARGEST = 100_000;

    @Inject
    private StandingsList standings;

    @Inject
    private Questions questions;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

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
            @BeanParam AskedFormat format,
            @BeanParam Paging paging) {
        return standings.list(questions.pin(asked), selection, types(type), checked(rung), ownStaff, paging);
    }

    /** The same as a file: every row unless a page of them is asked for. */
    @GET
    @Produces({TableTypes.CSV, TableTypes.XLSX, TableTypes.CSVW})
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Table export(
            @QueryParam("type") @Nullable ActorType type,
            @QueryParam("rung") @Nullable Integer rung,
            @QueryParam("ownStaff") @DefaultValue("false") boolean ownStaff,
            @BeanParam Selection selection,
            @BeanParam AskedQuestion asked,
            @BeanParam AskedFormat format,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        Question question = questions.pin(asked);
        Set<ActorType> types = types(type);
        Integer only = checked(rung);
        boolean paged = uri.getQueryParameters().containsKey("limit")
                || uri.getQueryParameters().containsKey("page");
        List<StandingAnswer> rows = paged
                ? standings
                        .list(question, selection, types, only, ownStaff, paging)
                        .items()
                : Page.all(LARGEST, one -> standings.list(question, selection, types, only, ownStaff, one));
        return StandingsTable.of(rows, language.locale());
    }

    private static @Nullable Integer checked(@Nullable Integer rung) {
        if (rung != null && (rung < 0 || rung > Rung.values().length)) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "rung", rung, 0, Rung.values().length);
        }
        return rung;
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

package se.regionvasterbotten.engagement.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.web.Paging;

/** What a ladder version would move, before it is made active. */
@RequestScoped
@Path("ladder-versions/{version}/impact")
@Produces(MediaType.APPLICATION_JSON)
public class ImpactResource {
    @Inject
    private Impact impact;

    @Inject
    private Questions questions;

    /**
     * Who stands elsewhere by one version than by another, at the opening and at the closing of a period; persons need {@link Right#PERSON_FIGURES}.
     *
     * @param against the version that it is held against; the active one when nothing is said
     */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public ImpactAnswer read(
            @PathParam("version") int version,
            @QueryParam("against") @Nullable Integer against,
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam Paging paging) {
        return impact.answer(version, against, askedPeriod.period(questions.today()), paging);
    }
}

package se.regionvasterbotten.engagement.closedyears;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /closed-years}: the years whose figures about persons may be handed on. */
@RequestScoped
@Path("closed-years")
@Produces(MediaType.APPLICATION_JSON)
public class ClosedYearsResource {
    @Inject
    private ClosedYears years;

    /** All, the first year first. */
    @GET
    @Allowed(Right.PERSON_FIGURES)
    @Transactional
    public Page<ClosedYear> list(@BeanParam Paging paging) {
        return Page.cut(years.all(), paging);
    }

    /** When a year was closed, and by which rules; by the id of the closing or by the year. */
    @GET
    @Path("{id}")
    @Allowed(Right.PERSON_FIGURES)
    @Transactional
    public ClosedYear one(@PathParam("id") String id) {
        return years.at(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
    }

    /** Closes a year for good by what is known now (201); one that is closed is answered as it is (200). */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.PERSON_FIGURES)
    @Transactional
    @Idempotent
    public Response close(NewClosedYear body, @Context UriInfo address) {
        return years.close(body.year()).under(address);
    }
}

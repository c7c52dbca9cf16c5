package se.regionvasterbotten.engagement.steps;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Checks that what answers are read from is what the core makes of the facts. */
@RequestScoped
@Path("checks")
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {
    @Inject
    private StepRuns runs;

    /** Begins a check of every actor, in the background. */
    @POST
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    @Idempotent
    public Response begin(@Context UriInfo address) {
        CheckAnswer begun = runs.check();
        return Response.created(address.getAbsolutePathBuilder()
                        .path(begun.id().toString())
                        .build())
                .entity(begun)
                .build();
    }

    /** How far a check has come, and what it has found. */
    @GET
    @Path("{id}")
    @Allowed(Right.WRITE_REFERENCE)
    public CheckAnswer read(@PathParam("id") String id) {
        return Ids.parse(id).flatMap(runs::check).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
    }
}

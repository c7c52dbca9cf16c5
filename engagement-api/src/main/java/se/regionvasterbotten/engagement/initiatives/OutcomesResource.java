package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Retraction;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /outcomes}. */
@RequestScoped
@Path("outcomes")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomesResource {
    @Inject
    private OutcomeRegister register;

    @Inject
    private OutcomeDecisions decisions;

    /** All, by day. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<RegisteredOutcome> list(@BeanParam Paging paging) {
        return register.page(paging);
    }

    /** The one with the id or externalId, one that is taken back too. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public RegisteredOutcome one(@PathParam("id") String id) {
        return register.one(id);
    }

    /** Registers one; the same externalId with the same content changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response register(NewOutcome body, @Context UriInfo address) {
        return register.register(body).under(address);
    }

    /** Corrects: supersedes what was told. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredOutcome correct(
            @PathParam("id") String id,
            OutcomeCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.correct(id, body, ifMatch);
    }

    /** Takes back, with a reason. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredOutcome status(
            @PathParam("id") String id, Retraction body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.set(id, body, ifMatch);
    }
}

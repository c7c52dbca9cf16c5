package se.regionvasterbotten.engagement.carryings;

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
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /carryings}: what officials say of themes that may have been carried. */
@RequestScoped
@Path("carryings")
@Produces(MediaType.APPLICATION_JSON)
public class CarryingsResource {
    @Inject
    private CarryingRegister register;

    /** What is confirmed and what is rejected. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<CarryingAnswer> list(@BeanParam Paging paging) {
        return register.page(paging);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public CarryingAnswer one(@PathParam("id") String id) {
        return register.one(id);
    }

    /** Confirms or rejects that a theme was carried; the same again changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response say(NewCarrying body, @Context UriInfo address) {
        return register.say(body).under(address);
    }

    /** Says otherwise, with a reason. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public CarryingAnswer set(
            @PathParam("id") String id,
            NewCarryingStatus body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return register.set(id, body, ifMatch);
    }
}

package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.approval.NewStatus;

/** {@code /memberships}, each by itself; {@code /initiatives/{id}/members} has those of an initiative. */
@RequestScoped
@Path("memberships")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipsResource {
    @Inject
    private MembershipDecisions decisions;

    /** The one with the id, a retracted one too. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public RegisteredMember one(@PathParam("id") String id) {
        return decisions.one(id);
    }

    /** Confirms, once more too, or retracts, with a reason. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredMember status(
            @PathParam("id") String id, NewStatus body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.set(id, body, ifMatch);
    }
}

package se.regionvasterbotten.engagement.duplicates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /duplicates}: which actors are likely the same. */
@RequestScoped
@Path("duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {
    @Inject
    private Duplicates duplicates;

    /** The pairs that nobody has merged or said are two, the likeliest first. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public DuplicatesPage list(@QueryParam("type") @Nullable ActorType type, @BeanParam Paging paging) {
        return duplicates.page(type, paging);
    }

    /** Says that the two are not the same, or takes that back. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public DuplicateAnswer say(
            @PathParam("id") String id,
            NewDuplicateStatus body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return duplicates.say(id, body, ifMatch);
    }
}

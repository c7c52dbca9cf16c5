package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** {@code /persons/{id}/merges}: the entries that are the same person. */
@RequestScoped
@Path("persons/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
public class PersonMergesResource {
    @PathParam("id")
    private String id = "";

    @Inject
    private Merges merges;

    /** The merges by which others are this person, the earliest first. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredMerge> list(@BeanParam Paging paging) {
        return merges.page(ActorType.PERSON, id, paging);
    }

    /** One of them. */
    @GET
    @Path("{mergeId}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public RegisteredMerge one(@PathParam("mergeId") String mergeId) {
        return merges.one(ActorType.PERSON, id, mergeId);
    }

    /** Merges another person into this one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response merge(NewMerge body, @Context UriInfo address) {
        return merges.merge(ActorType.PERSON, id, body).under(address);
    }

    /** Takes a merge back. */
    @DELETE
    @Path("{mergeId}")
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredMerge takeBack(
            @PathParam("mergeId") String mergeId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return merges.takeBack(ActorType.PERSON, id, mergeId, ifMatch);
    }
}

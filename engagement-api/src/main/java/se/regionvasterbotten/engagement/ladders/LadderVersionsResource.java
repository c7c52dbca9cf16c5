package se.regionvasterbotten.engagement.ladders;

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

/** The versions of the rules, and which of them figures follow. */
@RequestScoped
@Path("ladder-versions")
@Produces(MediaType.APPLICATION_JSON)
public class LadderVersionsResource {
    @Inject
    private VersionRegister register;

    /** All, the first told first. */
    @GET
    @Allowed(Right.OPEN)
    @Transactional
    public Page<VersionAnswer> list(@BeanParam Paging paging) {
        return register.page(paging);
    }

    /** The rules of one, in words and as data. */
    @GET
    @Path("{version}")
    @Allowed(Right.OPEN)
    @Transactional
    public LadderAnswer one(@PathParam("version") int version) {
        return register.read(version);
    }

    /** Takes in a new one, which nobody follows yet. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_LADDER)
    @Transactional
    @Idempotent
    public Response add(NewLadderVersion body, @Context UriInfo address) {
        VersionAnswer created = register.add(body);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(Integer.toString(created.version()))
                        .build())
                .entity(created)
                .build();
    }

    /** What one is used for, and how far its preparation has come. */
    @GET
    @Path("{version}/status")
    @Allowed(Right.OPEN)
    @Transactional
    public VersionAnswer status(@PathParam("version") int version) {
        return register.status(version);
    }

    /** Lets figures follow one, once every actor's steps have been made by it (202); 200 when they do already. */
    @PUT
    @Path("{version}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_LADDER)
    @Transactional
    public Response activate(
            @PathParam("version") int version,
            NewVersionStatus body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        VersionAnswer answer = register.activate(version, body, ifMatch);
        Response.Status done = answer.status() == VersionStatus.ACTIVE ? Response.Status.OK : Response.Status.ACCEPTED;
        return Response.status(done).entity(answer).build();
    }
}

package se.regionvasterbotten.engagement.actors;

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

/** {@code /organisations/{id}/sectors}: which sector an organisation belongs to, from which day. */
@RequestScoped
@Path("organisations/{id}/sectors")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationSectorsResource {
    @PathParam("id")
    private String id = "";

    @Inject
    private OrganisationSectors sectors;

    /** All, the earliest first. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<RegisteredOrganisationSector> list(@BeanParam Paging paging) {
        return sectors.page(id, paging);
    }

    /** States a sector from a day on; the same again changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response state(NewOrganisationSector body, @Context UriInfo address) {
        return sectors.state(id, body).under(address);
    }

    /** One of them. */
    @GET
    @Path("{sectorId}")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public RegisteredOrganisationSector one(@PathParam("sectorId") String sectorId) {
        return sectors.one(id, sectorId);
    }

    /** Corrects one: another sector, or another day. */
    @PUT
    @Path("{sectorId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredOrganisationSector correct(
            @PathParam("sectorId") String sectorId,
            NewOrganisationSector body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return sectors.correct(id, sectorId, body, ifMatch);
    }

    /** Takes one back, with a reason. */
    @PUT
    @Path("{sectorId}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredOrganisationSector status(
            @PathParam("sectorId") String sectorId,
            Retraction body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return sectors.set(id, sectorId, body, ifMatch);
    }
}

package se.regionvasterbotten.engagement.reference;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.changes.HistoryEntry;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /sectors}. */
@RequestScoped
@Path("sectors")
@Produces(MediaType.APPLICATION_JSON)
public class SectorsResource {
    @Inject
    private ReferenceRegister register;

    @Inject
    private ReferenceCorrections corrections;

    @Inject
    private References references;

    /** All, delivered ones first. */
    @GET
    @Allowed(Right.OPEN)
    @Transactional
    public Page<RegisteredSector> list(@BeanParam Paging paging) {
        return register.page(Sector.class, Thing.SECTOR, RegisteredSector::of, paging);
    }

    /** The one with the id or externalId. */
    @GET
    @Path("{id}")
    @Allowed(Right.OPEN)
    @Transactional
    public RegisteredSector one(@PathParam("id") String id) {
        return register.one(Sector.class, Thing.SECTOR, RegisteredSector::of, id);
    }

    /** Adds one; the same again changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    @Idempotent
    public Response add(NewSector body, @Context UriInfo address) {
        Faults faults = new Faults();
        Sector parent = references.sectors().resolve(faults, "parent", body.parent());
        if (parent != null && parent.parentId().isPresent()) {
            faults.add(ProblemType.NOT_ALLOWED_HERE, "parent", body.parent(), parent.name());
        }
        UUID parentId = parent == null ? null : parent.id();
        return register.add(
                        Sector.class,
                        Thing.SECTOR,
                        RegisteredSector::of,
                        body.externalId(),
                        body.name(),
                        parentId,
                        faults,
                        (id, name, content, now) -> new Sector(id, name, parentId, content, now))
                .under(address);
    }

    /** Corrects one; what refers to it follows. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    public RegisteredSector correct(
            @PathParam("id") String id,
            SectorCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Faults unknown = new Faults();
        Catalogue<Sector> sectors = references.sectors();
        Sector parent = sectors.resolve(unknown, "parent", body.parent());
        UUID parentId = parent == null ? null : parent.id();
        return corrections.correct(
                Sector.class,
                Thing.SECTOR,
                RegisteredSector::of,
                id,
                body.row(),
                ifMatch,
                (current, faults) -> {
                    sectors.resolve(faults, "parent", body.parent());
                    boolean deep = parent != null
                            && (parent.parentId().isPresent()
                                    || sectors.rows().stream()
                                            .anyMatch(row -> row.parentId()
                                                    .filter(current.id()::equals)
                                                    .isPresent()));
                    if (deep || current.id().equals(parentId)) {
                        faults.add(ProblemType.NOT_ALLOWED_HERE, "parent", body.parent(), current.name());
                    }
                    return parentId;
                },
                (same, name, content, now) -> new Sector(same, name, parentId, content, now));
    }

    /** What was told of one and what became of that, the latest first. */
    @GET
    @Path("{id}/changes")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<HistoryEntry> changes(@PathParam("id") String id, @BeanParam Paging paging) {
        return register.changes(Sector.class, Thing.SECTOR, RegisteredSector::of, id, paging);
    }
}

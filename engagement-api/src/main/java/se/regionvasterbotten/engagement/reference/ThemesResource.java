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
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.changes.HistoryEntry;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /themes}. */
@RequestScoped
@Path("themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {
    @Inject
    private ReferenceRegister register;

    @Inject
    private ReferenceCorrections corrections;

    /** All, delivered ones first. */
    @GET
    @Allowed(Right.OPEN)
    @Transactional
    public Page<RegisteredReference> list(@BeanParam Paging paging) {
        return register.page(Theme.class, Thing.THEME, RegisteredReference::of, paging);
    }

    /** The one with the id or externalId. */
    @GET
    @Path("{id}")
    @Allowed(Right.OPEN)
    @Transactional
    public RegisteredReference one(@PathParam("id") String id) {
        return register.one(Theme.class, Thing.THEME, RegisteredReference::of, id);
    }

    /** Adds one; the same again changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    @Idempotent
    public Response add(NewReference body, @Context UriInfo address) {
        return register.add(
                        Theme.class,
                        Thing.THEME,
                        RegisteredReference::of,
                        body.externalId(),
                        body.name(),
                        null,
                        new Faults(),
                        Theme::new)
                .under(address);
    }

    /** Corrects one; what refers to it follows. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    public RegisteredReference correct(
            @PathParam("id") String id,
            ReferenceCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return corrections.correct(
                Theme.class,
                Thing.THEME,
                RegisteredReference::of,
                id,
                body,
                ifMatch,
                (current, faults) -> null,
                Theme::new);
    }

    /** What was told of one and what became of that, the latest first. */
    @GET
    @Path("{id}/changes")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<HistoryEntry> changes(@PathParam("id") String id, @BeanParam Paging paging) {
        return register.changes(Theme.class, Thing.THEME, RegisteredReference::of, id, paging);
    }
}

package se.regionvasterbotten.engagement.imports;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Preconditions;

/** {@code /imports}: participant lists. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    @Inject
    private Imports imports;

    @Inject
    private Lists lists;

    @Inject
    private Facts facts;

    @Inject
    private Language language;

    /** All, latest first, without their findings. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<ImportSummary> list(@BeanParam Paging paging) {
        Page<StoredList> page = lists.page(paging);
        Map<UUID, Named> activities =
                activities(page.items().stream().map(StoredList::activityId).toList());
        return page.map(list -> ImportSummary.of(list, activity(list, activities)));
    }

    /** One, with its findings. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Import one(@PathParam("id") UUID id) {
        return answer(imports.require(id));
    }

    /** Reads a list sent as a form and says what it would do; nothing counts before it is committed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public Response preview(List<EntityPart> parts, @Context UriInfo address) {
        return preview(Upload.of(parts), address);
    }

    /** The same for a list sent as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public Response preview(NewImport body, @Context UriInfo address) {
        return preview(Upload.of(body), address);
    }

    /** Makes a list count, or takes it back. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public Import change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StatusChange body) {
        StatusChange.To to = body.required();
        StoredList list = imports.lock(id);
        Preconditions.match(ifMatch, () -> answer(list), body);
        imports.change(list, to);
        return answer(list);
    }

    private Response preview(Upload upload, UriInfo address) {
        Imports.Sent sent = imports.preview(upload);
        return new Registered<>(sent.list().id(), answer(sent.list()), sent.created()).under(address);
    }

    private Import answer(StoredList list) {
        Map<UUID, Named> activities = activities(List.of(list.activityId()));
        return Import.of(list, activity(list, activities), lists.findings(list.id()), language.locale());
    }

    private static Named activity(StoredList list, Map<UUID, Named> activities) {
        return activities.getOrDefault(list.activityId(), new Named(list.activityId(), ""));
    }

    private Map<UUID, Named> activities(Collection<UUID> ids) {
        return facts.current(Activity.class, ids).values().stream()
                .collect(Collectors.toMap(Activity::id, one -> new Named(one.id(), one.name())));
    }
}

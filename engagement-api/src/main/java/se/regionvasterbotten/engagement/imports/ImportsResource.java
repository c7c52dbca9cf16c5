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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Registered;
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
    private Decisions decisions;

    @Inject
    private ImportAnswers answers;

    /** All, latest first, without their findings. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<ImportSummary> list(@BeanParam Paging paging) {
        return answers.page(paging);
    }

    /** One, with its findings. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Import one(@PathParam("id") UUID id) {
        return answers.of(imports.require(id));
    }

    /** Reads a list sent as a form and says what it would do; nothing counts before it is committed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response preview(List<EntityPart> parts, @Context UriInfo address) {
        return preview(Upload.of(parts), address);
    }

    /** The same for a list sent as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response preview(NewImport body, @Context UriInfo address) {
        return preview(Upload.of(body), address);
    }

    /** Makes a list count, or takes it back. A long one is accepted, and counts when all of it is written. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StatusChange body) {
        StatusChange.To to = body.required();
        imports.change(locked(id, ifMatch, body), to);
        Import now = answers.of(imports.require(id));
        Response.Status status = now.status() == ListStatus.COMMITTING ? Response.Status.ACCEPTED : Response.Status.OK;
        return Response.status(status).entity(now).build();
    }

    /** How the list is understood: the column of each header, and the words that were told. */
    @GET
    @Path("{id}/mapping")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public ListMapping mapping(@PathParam("id") UUID id) {
        StoredList list = imports.require(id);
        return list.mapping().of(list.header());
    }

    /** Understands the list, and the next of its source, otherwise. */
    @PUT
    @Path("{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public Import understand(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ListMapping body) {
        StoredList list = locked(id, ifMatch, body);
        imports.understand(list, body);
        return answers.of(list);
    }

    /** Whom of the register the list may mean, and what was answered. */
    @GET
    @Path("{id}/decisions")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<Decision> decisions(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return answers.decisions(imports.require(id), paging);
    }

    /** Answers some of the questions. */
    @PUT
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public Import decide(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, NewDecisions body) {
        List<NewDecisions.One> answered = body.required();
        StoredList list = locked(id, ifMatch, body);
        decisions.answer(list, answered);
        return answers.of(list);
    }

    /** All findings, a page at a time. */
    @GET
    @Path("{id}/findings")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<Import.Found> findings(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return answers.findings(imports.require(id), paging);
    }

    /** The rejected rows as they came, with what was wrong, to be corrected and sent in; for those who ask for it. */
    @GET
    @Path("{id}/findings")
    @Produces(ImportAnswers.XLSX + ";qs=0.5")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Response workbook(@PathParam("id") UUID id) {
        StoredList list = imports.require(id);
        return Response.ok(answers.workbook(list), ImportAnswers.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fel-" + id + ".xlsx\"")
                .build();
    }

    private StoredList locked(UUID id, @Nullable String ifMatch, Object body) {
        StoredList list = imports.lock(id);
        Preconditions.match(ifMatch, () -> answers.of(list), body);
        return list;
    }

    private Response preview(Upload upload, UriInfo address) {
        Imports.Sent sent = imports.preview(upload);
        return new Registered<>(sent.list().id(), answers.of(sent.list()), sent.created()).under(address);
    }
}

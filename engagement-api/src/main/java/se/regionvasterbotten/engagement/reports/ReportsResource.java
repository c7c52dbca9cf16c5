package se.regionvasterbotten.engagement.reports;

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
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.documents.DocumentHtml;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.web.AskedFormat;
import se.regionvasterbotten.engagement.web.Format;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /reports}: drafting, writing and reading the underlag. Drafts are for those with {@link Right#WRITE_REPORTS}. */
@RequestScoped
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
    @Inject
    private ReportRegister register;

    @Inject
    private ReportReading reading;

    @Inject
    private Reports reports;

    @Inject
    private Freezing freezing;

    @Inject
    private Restatement restatement;

    @Inject
    private Questions questions;

    @Inject
    private Language language;

    @Inject
    private Caller caller;

    /** Those that the caller may read, the latest period first. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<ReportSummary> list(@BeanParam Paging paging) {
        return register.page(paging);
    }

    /** Makes a draft of a period's facts. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REPORTS)
    @Transactional
    @Idempotent
    public Response draft(NewReport body, @Context UriInfo address) {
        Report made = register.draft(body);
        return new Registered<>(made.id(), reading.answer(made), true).under(address);
    }

    /** One as data. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public ReportAnswer one(@PathParam("id") String id, @BeanParam AskedFormat format) {
        return reading.answer(reports.require(id));
    }

    /** One as a page to read. */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML + ";qs=0.5")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Response page(@PathParam("id") String id, @BeanParam AskedFormat format) {
        return Response.fromResponse(file(id, Format.HTML, MediaType.TEXT_HTML + ";charset=UTF-8"))
                .header("Content-Security-Policy", DocumentHtml.POLICY)
                .build();
    }

    /** One as PDF. */
    @GET
    @Path("{id}")
    @Produces("application/pdf;qs=0.5")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Response pdf(@PathParam("id") String id, @BeanParam AskedFormat format) {
        return file(id, Format.PDF, Format.PDF.type());
    }

    /** One as a document to work on. */
    @GET
    @Path("{id}")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document;qs=0.5")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Response docx(@PathParam("id") String id, @BeanParam AskedFormat format) {
        return file(id, Format.DOCX, Format.DOCX.type());
    }

    private Response file(String id, Format form, String type) {
        return Response.ok(reading.file(reports.require(id), form), type).build();
    }

    /** Takes the facts of another period or another instant into a draft; what was written stays. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REPORTS)
    @Transactional
    public ReportAnswer refresh(
            @PathParam("id") String id, NewReport body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reading.answer(register.refresh(id, body, ifMatch));
    }

    /** One of its sections: what was generated, what was written, and the examples to choose among. */
    @GET
    @Path("{id}/sections/{section}")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public SectionAnswer section(@PathParam("id") String id, @PathParam("section") String section) {
        return register.section(id, section);
    }

    /** Writes a section of a draft, and chooses its examples. */
    @PUT
    @Path("{id}/sections/{section}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REPORTS)
    @Transactional
    public SectionAnswer write(
            @PathParam("id") String id,
            @PathParam("section") String section,
            NewSection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return register.write(id, section, body, ifMatch);
    }

    /** Freezes a report, or says that it was presented. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REPORTS)
    @Transactional
    public ReportAnswer status(
            @PathParam("id") String id,
            NewReportStatus body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reading.answer(freezing.to(id, body, ifMatch));
    }

    /** What is known now that changes it, and why; the facts page by page. */
    @GET
    @Path("{id}/restatement")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Restated restatement(@PathParam("id") String id, @BeanParam Paging paging) {
        Restated restated = restatement.of(reports.require(id), questions.instant(null), true, language.locale());
        boolean persons = caller.may(Right.READ_PERSONS) || caller.may(Right.PERSON_FIGURES);
        return (persons ? restated : restated.withoutPersons()).page(paging);
    }
}

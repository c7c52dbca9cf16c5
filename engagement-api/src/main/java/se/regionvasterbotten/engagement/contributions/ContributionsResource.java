package se.regionvasterbotten.engagement.contributions;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.approval.NewStatus;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.problem.ProblemDocument;
import se.regionvasterbotten.engagement.web.Handling;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /contributions}. */
@RequestScoped
@Path("contributions")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionsResource {
    @Inject
    private ContributionRegister register;

    @Inject
    private ContributionDecisions decisions;

    @Inject
    private Language language;

    /** All that hold, by day. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredContribution> list(@BeanParam Paging paging) {
        return register.page(paging);
    }

    /** The one with the id or externalId, a retracted one too. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public RegisteredContribution one(@PathParam("id") String id) {
        return register.one(id);
    }

    /** Registers one, or an array of many: all or none, or with {@code Prefer: handling=lenient} each for itself. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response register(
            ContributionBody body,
            @HeaderParam(Handling.ASKED) @Nullable List<String> asked,
            @Context UriInfo address) {
        Handling handling = Handling.of(asked);
        if (body.many() && handling == Handling.LENIENT) {
            String path = address.getRequestUri().getRawPath();
            List<RegisteredRow> rows =
                    register.registerEach(body, problem -> ProblemDocument.of(problem, language.locale(), path));
            return Response.ok(ContributionRows.of(rows))
                    .header(Handling.APPLIED, handling.word())
                    .build();
        }
        ContributionRegister.Written written = register.register(body);
        if (body.many()) {
            Response.ResponseBuilder many =
                    written.created() ? Response.created(address.getAbsolutePath()) : Response.ok();
            return many.entity(new ContributionItems(written.items())).build();
        }
        RegisteredContribution one = written.items().get(0);
        return new Registered<>(one.id(), one, written.created()).under(address);
    }

    /** Corrects: supersedes what was told. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredContribution correct(
            @PathParam("id") String id,
            ContributionCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.correct(id, body, ifMatch);
    }

    /** Confirms or retracts, with a reason. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredContribution status(
            @PathParam("id") String id, NewStatus body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.set(id, body, ifMatch);
    }
}

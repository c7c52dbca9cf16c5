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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Retraction;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /persons}, their affiliations and searches for them. */
@RequestScoped
@Path("persons")
@Produces(MediaType.APPLICATION_JSON)
public class PersonsResource {
    @Inject
    private PersonRegister register;

    @Inject
    private PersonDecisions decisions;

    @Inject
    private PersonSearches searches;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Ledger ledger;

    /** All, in order of registration. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredPerson> list(@BeanParam Paging paging) {
        return register.page(paging);
    }

    /** The one with the id or externalId. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public RegisteredPerson one(@PathParam("id") String id) {
        return register.one(id);
    }

    /** Corrects who one is; of what was told before nothing is kept. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredPerson correct(
            @PathParam("id") String id,
            PersonCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.correct(id, body, ifMatch);
    }

    /** Registers one with affiliations; the same externalId with the same content changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response register(NewPerson body, @Context UriInfo address) {
        return register.register(body).under(address);
    }

    /** Those who match all that is sought. */
    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredPerson> search(PersonSearch body, @BeanParam Paging paging) {
        return searches.search(body, paging);
    }

    /** Whom a person represents, earliest first. */
    @GET
    @Path("{id}/affiliations")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredAffiliation> affiliations(@PathParam("id") String id, @BeanParam Paging paging) {
        return affiliations.page(register.remaining(id).id(), paging);
    }

    /** Registers that a person represents an organisation; the same again changes nothing. */
    @POST
    @Path("{id}/affiliations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response affiliate(@PathParam("id") String id, NewAffiliation body, @Context UriInfo address) {
        Faults faults = new Faults();
        body.check(faults, "");
        ledger.recordedNow();
        UUID personId = register.require(id).id();
        faults.throwIfAny();
        return affiliations.register(personId, List.of(body), "", faults).get(0).within(address);
    }

    /** One of them, one that is taken back too. */
    @GET
    @Path("{id}/affiliations/{affiliationId}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public RegisteredAffiliation affiliation(
            @PathParam("id") String id, @PathParam("affiliationId") String affiliationId) {
        return affiliations.one(register.remaining(id).id(), affiliationId);
    }

    /** Corrects one: ends it, or moves its days. */
    @PUT
    @Path("{id}/affiliations/{affiliationId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredAffiliation correct(
            @PathParam("id") String id,
            @PathParam("affiliationId") String affiliationId,
            AffiliationCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return affiliations.correct(register.remaining(id).id(), affiliationId, body, ifMatch);
    }

    /** Takes one back, with a reason. */
    @PUT
    @Path("{id}/affiliations/{affiliationId}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredAffiliation status(
            @PathParam("id") String id,
            @PathParam("affiliationId") String affiliationId,
            Retraction body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return affiliations.set(register.remaining(id).id(), affiliationId, body, ifMatch);
    }
}

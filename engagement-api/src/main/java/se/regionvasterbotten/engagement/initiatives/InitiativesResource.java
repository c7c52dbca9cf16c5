package se.regionvasterbotten.engagement.initiatives;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.ledger.RetractionOfAll;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /initiatives} and their members. */
@RequestScoped
@Path("initiatives")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativesResource {
    @Inject
    private InitiativeRegister register;

    @Inject
    private InitiativeDecisions decisions;

    @Inject
    private Members members;

    @Inject
    private MemberCorrections corrections;

    @Inject
    private CrossSector crossSector;

    /** All, by their first day; with a part of a name those that have it, the nearest first. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<RegisteredInitiative> list(@QueryParam("search") @Nullable String search, @BeanParam Paging paging) {
        return register.page(search, paging);
    }

    /** The one with the id or externalId, one that is taken back too; with a day, which sectors are in it then. */
    @GET
    @Path("{id}")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public InitiativeAnswer one(@PathParam("id") String id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        RegisteredInitiative initiative = register.one(id);
        return asOf == null
                ? InitiativeAnswer.of(initiative)
                : InitiativeAnswer.of(initiative, asOf, crossSector.on(asOf, initiative.id()));
    }

    /** Registers one; the same externalId with the same content changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response register(NewInitiative body, @Context UriInfo address) {
        return register.register(body).under(address);
    }

    /** Corrects: supersedes what was told. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredInitiative correct(
            @PathParam("id") String id,
            InitiativeCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.correct(id, body, ifMatch);
    }

    /** Takes back, with a reason. */
    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredInitiative status(
            @PathParam("id") String id,
            RetractionOfAll body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decisions.set(id, body, ifMatch);
    }

    /** Who is in it, in which role and when; earliest first. In one that is taken back nobody is. */
    @GET
    @Path("{id}/members")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredMember> members(@PathParam("id") String id, @BeanParam Paging paging) {
        return members.page(register.latest(id), paging);
    }

    /** Registers a member; the same again changes nothing. */
    @POST
    @Path("{id}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    @Idempotent
    public Response join(@PathParam("id") String id, NewMember body, @Context UriInfo address) {
        return register.join(id, body).within(address);
    }

    /** One of them, one that is taken back too. */
    @GET
    @Path("{id}/members/{memberId}")
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public RegisteredMember member(@PathParam("id") String id, @PathParam("memberId") String memberId) {
        return corrections.one(id, memberId);
    }

    /** Corrects one: another role, other days, or somebody else. */
    @PUT
    @Path("{id}/members/{memberId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REGISTER)
    @Transactional
    public RegisteredMember correct(
            @PathParam("id") String id,
            @PathParam("memberId") String memberId,
            MemberCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return corrections.correct(id, memberId, body, ifMatch);
    }
}

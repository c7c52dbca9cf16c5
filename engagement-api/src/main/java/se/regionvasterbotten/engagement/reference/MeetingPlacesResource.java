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
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /meeting-places}. */
@RequestScoped
@Path("meeting-places")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingPlacesResource {
    @Inject
    private ReferenceRegister register;

    @Inject
    private ReferenceCorrections corrections;

    /** All, delivered ones first. */
    @GET
    @Allowed(Right.OPEN)
    @Transactional
    public Page<RegisteredMeetingPlace> list(@BeanParam Paging paging) {
        return register.page(MeetingPlace.class, Thing.MEETING_PLACE, RegisteredMeetingPlace::of, paging);
    }

    /** The one with the id or externalId. */
    @GET
    @Path("{id}")
    @Allowed(Right.OPEN)
    @Transactional
    public RegisteredMeetingPlace one(@PathParam("id") String id) {
        return register.one(MeetingPlace.class, Thing.MEETING_PLACE, RegisteredMeetingPlace::of, id);
    }

    /** Adds one; the same again changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    @Idempotent
    public Response add(NewMeetingPlace body, @Context UriInfo address) {
        Faults faults = new Faults();
        Reach reach = body.reach();
        if (reach == null) {
            faults.add(ProblemType.REQUIRED, "reach", null);
        }
        Reach known = reach == null ? Reach.REGIONAL : reach;
        return register.add(
                        MeetingPlace.class,
                        Thing.MEETING_PLACE,
                        RegisteredMeetingPlace::of,
                        body.externalId(),
                        body.name(),
                        known,
                        faults,
                        (id, name, content, now) -> new MeetingPlace(id, name, known, content, now))
                .under(address);
    }

    /** Corrects one; what refers to it follows. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Right.WRITE_REFERENCE)
    @Transactional
    public RegisteredMeetingPlace correct(
            @PathParam("id") String id,
            MeetingPlaceCorrection body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Reach reach = body.reach() == null ? Reach.REGIONAL : body.reach();
        return corrections.correct(
                MeetingPlace.class,
                Thing.MEETING_PLACE,
                RegisteredMeetingPlace::of,
                id,
                body.row(),
                ifMatch,
                (current, faults) -> {
                    if (body.reach() == null) {
                        faults.add(ProblemType.REQUIRED, "reach", null);
                    }
                    return reach;
                },
                (same, name, content, now) -> new MeetingPlace(same, name, reach, content, now));
    }

    /** What was told of one and what became of that, the latest first. */
    @GET
    @Path("{id}/changes")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<HistoryEntry> changes(@PathParam("id") String id, @BeanParam Paging paging) {
        return register.changes(MeetingPlace.class, Thing.MEETING_PLACE, RegisteredMeetingPlace::of, id, paging);
    }
}

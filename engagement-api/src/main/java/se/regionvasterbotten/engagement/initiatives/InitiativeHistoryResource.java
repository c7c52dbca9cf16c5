package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.changes.History;
import se.regionvasterbotten.engagement.changes.HistoryEntry;
import se.regionvasterbotten.engagement.changes.Telling;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /initiatives/{id}/changes}. */
@RequestScoped
@Path("initiatives/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativeHistoryResource {
    @Inject
    private History history;

    @Inject
    private InitiativeRegister register;

    @Inject
    private InitiativeAnswers answers;

    @Inject
    private Members members;

    /** What was told of it and of its members, the latest first; of members to those who may read them. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<HistoryEntry> list(@PathParam("id") String id, @BeanParam Paging paging) {
        Initiative initiative = register.latest(id);
        return history.page(
                initiative.id(),
                paging,
                List.of(
                        Telling.of(Thing.INITIATIVE.name(), Initiative.class, answers::of),
                        Telling.of(
                                "MEMBERSHIP",
                                Membership.class,
                                versions -> members.answers(initiative, versions),
                                "initiative",
                                "confirmedOn",
                                "awaitsSecondPerson")));
    }
}

package se.regionvasterbotten.engagement.actors;

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

/** {@code /organisations/{id}/changes}. */
@RequestScoped
@Path("organisations/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationHistoryResource {
    @Inject
    private History history;

    @Inject
    private OrganisationRegister register;

    @Inject
    private OrganisationSectors sectors;

    @Inject
    private Merges merges;

    /** What was told of it, of its sectors and merges, the latest first; of a merged one its own. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<HistoryEntry> list(@PathParam("id") String id, @BeanParam Paging paging) {
        return history.page(
                register.latest(id).id(),
                paging,
                List.of(
                        Telling.of(Thing.ORGANISATION.name(), Organisation.class, register::answers, "sector"),
                        Telling.of("ORGANISATION_SECTOR", OrganisationSector.class, sectors::answers),
                        Telling.of("MERGE", ActorMerge.class, merges::answers)));
    }
}

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
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /persons/{id}/changes}. */
@RequestScoped
@Path("persons/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class PersonHistoryResource {
    @Inject
    private History history;

    @Inject
    private PersonRegister register;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Merges merges;

    /** What was told of whom a person represents and of merges, the latest first. Who the person is has no history: it is only said that it changed. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<HistoryEntry> list(@PathParam("id") String id, @BeanParam Paging paging) {
        return history.page(
                register.require(id).id(),
                paging,
                List.of(
                        Telling.of("AFFILIATION", Affiliation.class, affiliations::answers),
                        Telling.of("MERGE", ActorMerge.class, merges::answers)));
    }
}

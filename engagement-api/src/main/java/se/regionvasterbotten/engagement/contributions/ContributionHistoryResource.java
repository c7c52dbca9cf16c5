package se.regionvasterbotten.engagement.contributions;

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

/** {@code /contributions/{id}/changes}. */
@RequestScoped
@Path("contributions/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionHistoryResource {
    @Inject
    private History history;

    @Inject
    private ContributionRegister register;

    @Inject
    private ContributionAnswers answers;

    /** What was told of it and what became of that, the latest first; one that is taken back too. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<HistoryEntry> list(@PathParam("id") String id, @BeanParam Paging paging) {
        return history.page(
                register.require(id).id(),
                paging,
                List.of(Telling.of(Thing.CONTRIBUTION.name(), Contribution.class, answers::of, "awaitsSecondPerson")));
    }
}

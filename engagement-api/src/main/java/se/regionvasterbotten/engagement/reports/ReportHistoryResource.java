package se.regionvasterbotten.engagement.reports;

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
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /reports/{id}/changes}: who froze a report, and who said that it was presented. Of a draft there is nothing yet. */
@RequestScoped
@Path("reports/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ReportHistoryResource {
    @Inject
    private History history;

    @Inject
    private Reports reports;

    /** The presentation, then the freezing. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<HistoryEntry> list(@PathParam("id") String id, @BeanParam Paging paging) {
        return history.page(reports.require(id).id(), paging, List.of());
    }
}

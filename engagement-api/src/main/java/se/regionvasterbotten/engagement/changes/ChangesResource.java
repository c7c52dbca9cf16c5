package se.regionvasterbotten.engagement.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /changes}. */
@RequestScoped
@Path("changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
    @Inject
    private Changes changes;

    /** What changed after a change or an instant, in order, without gaps. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<RegisteredChange> list(@QueryParam("since") @Nullable String since, @BeanParam Paging paging) {
        return changes.after(Since.of(since), paging);
    }
}

package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /worklists/contributions}. */
@RequestScoped
@Path("worklists/contributions")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingContributionsResource {
    @Inject
    private WaitingContributions waiting;

    /** What somebody has reported and somebody else has yet to confirm, the longest wait first. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<WaitingContribution> list(@BeanParam Paging paging) {
        return waiting.page(paging);
    }
}

package se.regionvasterbotten.engagement.carryings;

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
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The worklist of themes that may have been carried. */
@RequestScoped
@Path("worklists/carryings")
@Produces(MediaType.APPLICATION_JSON)
public class CarryingsWorklistResource {
    @Inject
    private Proposals proposals;

    /**
     * What the product proposes and nobody has decided, with the most shared actors first.
     *
     * @param theme a theme's id, externalId or name; null for all
     * @param asked the period of the later activity, all time where nothing is said
     */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<ProposalAnswer> list(
            @QueryParam("theme") @Nullable String theme, @BeanParam AskedPeriod asked, @BeanParam Paging paging) {
        return proposals.page(theme, asked.ofAllTime(), paging);
    }
}

package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /worklists/memberships}. */
@RequestScoped
@Path("worklists/memberships")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipWorklistResource {
    @Inject
    private MembershipWorklist worklist;

    @Inject
    private Clock clock;

    /**
     * The open memberships that nobody has confirmed for twelve months on a day, today where none is said.
     *
     * @param waiting asks for those that wait for a second person instead, which no day changes
     */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<MembershipWork> list(
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("waiting") @DefaultValue("false") boolean waiting,
            @BeanParam Paging paging) {
        return waiting
                ? worklist.waiting(paging)
                : worklist.unconfirmed(asOf == null ? Clocks.today(clock) : asOf, paging);
    }
}

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
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** {@code /activities/{id}/contributions}. */
@RequestScoped
@Path("activities/{id}/contributions")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceResource {
    @Inject
    private ContributionRegister register;

    /** Who was there, and how. At one that is taken back nobody was. */
    @GET
    @Allowed(Right.READ_PERSONS)
    @Transactional
    public Page<RegisteredContribution> list(@PathParam("id") String id, @BeanParam Paging paging) {
        return register.at(id, paging);
    }
}

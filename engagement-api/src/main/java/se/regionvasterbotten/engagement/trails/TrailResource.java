package se.regionvasterbotten.engagement.trails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;

/** The trail of an outcome. */
@RequestScoped
@Path("outcomes/{id}/trail")
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {
    @Inject
    private Trails trails;

    /** As it is known, or was known at an instant; persons are among its actors for those with {@link Right#READ_PERSONS}. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public TrailAnswer read(@PathParam("id") String id, @QueryParam("knownAt") @Nullable OffsetDateTime knownAt) {
        return trails.of(id, knownAt);
    }
}

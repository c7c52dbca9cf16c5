package se.regionvasterbotten.engagement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;

/** What this API is, for those who find it. */
@Path("api-info")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiInfoResource {
    /** Name, version, status and documentation. */
    @GET
    @Allowed(Right.OPEN)
    public ApiInfo read(@Context UriInfo uri) {
        return ApiInfo.at(uri.getBaseUri().resolve("../console/"));
    }
}

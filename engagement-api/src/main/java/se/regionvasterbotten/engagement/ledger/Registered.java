package se.regionvasterbotten.engagement.ledger;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/**
 * What a request to register led to.
 *
 * @param id the thing
 * @param answer how it stands in the register
 * @param created whether it was made by this request; false when the same was there already and nothing changed
 */
public record Registered<T>(UUID id, T answer, boolean created) {
    /** 201 with the address under the collection that was posted to, or 200 for what was there. */
    public Response under(UriInfo collection) {
        Response.ResponseBuilder response = created
                ? Response.created(
                        collection.getAbsolutePathBuilder().path(id.toString()).build())
                : Response.ok();
        return response.entity(answer).build();
    }

    /** As {@link #under}, for things without an address of their own: the collection has them. */
    public Response within(UriInfo collection) {
        Response.ResponseBuilder response = created ? Response.created(collection.getAbsolutePath()) : Response.ok();
        return response.entity(answer).build();
    }
}

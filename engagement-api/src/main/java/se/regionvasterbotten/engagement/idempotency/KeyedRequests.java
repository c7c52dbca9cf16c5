package se.regionvasterbotten.engagement.idempotency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import se.regionvasterbotten.engagement.web.Handling;

/** Reads the key and what the request says before the method does; the body's limit bounds the memory. */
@Provider
@Idempotent
@Priority(Priorities.ENTITY_CODER)
@ApplicationScoped
public class KeyedRequests implements ContainerRequestFilter {
    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(KeyedRequest.HEADER);
        if (header == null) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Handling handling = Handling.of(request.getHeaders().get(Handling.ASKED));
        String target = handling + " " + request.getUriInfo().getPath() + "?"
                + request.getUriInfo().getRequestUri().getRawQuery();
        KeyedRequest.of(header, request.getMethod(), target, request.getMediaType(), body)
                .goesWith(servletRequest);
    }
}

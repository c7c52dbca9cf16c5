package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

/** Lets {@code format} in the address stand for {@code Accept}; a word that is no format is refused by the operation. */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("format");
        Stream.of(Format.values())
                .filter(format -> format.name().equals(asked))
                .forEach(format -> request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.type()));
    }
}

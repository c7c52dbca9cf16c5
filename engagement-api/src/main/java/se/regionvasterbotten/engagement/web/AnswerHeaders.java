package se.regionvasterbotten.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** The language of every answer, and who may keep it: nobody but the caller, and never without asking again. */
@Provider
@ApplicationScoped
public class AnswerHeaders implements ContainerResponseFilter {
    @Inject
    private Language language;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean kept = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String caching = kept && response.getStatus() < 400 ? "private, no-cache" : "no-store";
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, caching);
        }
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
        if (response.hasEntity() && !headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        }
    }
}

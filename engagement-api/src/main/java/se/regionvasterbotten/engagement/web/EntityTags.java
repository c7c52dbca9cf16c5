package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A strong entity tag over the bytes of every answered GET, and a 304 for who has them already (the profile's CAC.01). */
@Provider
public class EntityTags implements ContainerResponseFilter, WriterInterceptor {
    private static final String TAGGED = EntityTags.class.getName();
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = READS.contains(request.getMethod());
        if (read && response.getStatus() == Response.Status.OK.getStatusCode() && response.hasEntity()) {
            request.setProperty(TAGGED, new Answer(response, request.getHeaderString(HttpHeaders.IF_NONE_MATCH)));
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(TAGGED) instanceof Answer answer)) {
            context.proceed();
            return;
        }
        OutputStream wire = context.getOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        context.setOutputStream(bytes);
        context.proceed();
        String tag = EntityTag.of(bytes.toByteArray());
        context.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (EntityTag.names(answer.known(), tag)) {
            answer.response().setStatusInfo(Response.Status.NOT_MODIFIED);
            context.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else {
            bytes.writeTo(wire);
        }
    }

    private record Answer(
            ContainerResponseContext response, @Nullable String known) {}
}

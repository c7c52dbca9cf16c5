package se.regionvasterbotten.engagement.pictures;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Answers a picture as a page to read, with its table below. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageBody implements MessageBodyWriter<Picture> {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Context
    private UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Picture.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Picture picture,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream to)
            throws IOException {
        headers.putSingle("Content-Security-Policy", POLICY);
        String home = uri.getBaseUri().resolve("../").getRawPath();
        to.write(Page.of(picture, home).getBytes(StandardCharsets.UTF_8));
    }
}

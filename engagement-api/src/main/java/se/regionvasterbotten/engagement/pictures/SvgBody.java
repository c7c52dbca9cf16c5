package se.regionvasterbotten.engagement.pictures;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Answers a picture as the picture. */
@Provider
@Produces(Picture.SVG)
public class SvgBody implements MessageBodyWriter<Picture> {
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
        to.write(picture.svg().getBytes(StandardCharsets.UTF_8));
    }
}

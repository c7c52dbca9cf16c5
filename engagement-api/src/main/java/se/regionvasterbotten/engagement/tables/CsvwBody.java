package se.regionvasterbotten.engagement.tables;

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
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import se.regionvasterbotten.engagement.web.Json;

/** Answers the description of a table's CSV. The licence is the owner's choice: the setting {@code engagement.open-data.license}, absent until it is made. */
@Provider
@Produces(TableTypes.CSVW)
public class CsvwBody implements MessageBodyWriter<Tabular> {
    private static final String LICENSE = "engagement.open-data.license";

    @Context
    private UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Tabular tabular,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream to)
            throws IOException {
        Optional<String> license = ConfigProvider.getConfig().getOptionalValue(LICENSE, String.class);
        to.write(Json.mapper().writeValueAsBytes(Description.of(tabular.table(), uri.getRequestUri(), license)));
    }
}

package se.regionvasterbotten.engagement.tables;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Answers a table as CSV, and says where its description is. */
@Provider
@Produces("text/csv")
public class CsvBody implements MessageBodyWriter<Tabular> {
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
        TableTypes.name(headers, tabular.table(), "csv");
        headers.add(
                HttpHeaders.LINK,
                "<" + uri.getRequestUri() + ">; rel=\"describedby\"; type=\"" + TableTypes.CSVW + '"');
        Delimited.write(tabular.table(), to);
    }
}

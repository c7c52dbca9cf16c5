package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field nobody knows, with what stood in it: Jackson's own fault has read past the value. */
final class UnknownField extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final transient List<?> known;
    private final @Nullable String value;

    private UnknownField(JsonParser parser, Collection<?> known) throws IOException {
        super(parser, "unknown field");
        this.known = List.copyOf(known);
        this.value = scalar(parser);
    }

    /** The fields there are. */
    List<?> known() {
        return known;
    }

    /** What stood in it; null for objects, arrays and null. */
    @Nullable
    String value() {
        return value;
    }

    /** The scalar that a parser stands at; null for objects, arrays and null. */
    static @Nullable String scalar(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : null;
    }

    /** Tells of unknown fields in this way. */
    static final class Teller extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> reader,
                Object beanOrClass,
                String name)
                throws IOException {
            Collection<?> known = Objects.requireNonNullElse(reader.getKnownPropertyNames(), List.of());
            UnknownField unknown = new UnknownField(parser, known);
            unknown.prependPath(beanOrClass, name);
            throw unknown;
        }
    }
}

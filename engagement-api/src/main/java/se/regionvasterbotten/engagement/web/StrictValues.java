package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** Texts, days, instants and ids in JSON: strings only, and only as {@link Values} has them; texts in NFC. */
final class StrictValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StrictValues() {
        addDeserializer(String.class, new FromText<>(String.class, StrictValues::printable));
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, Values::date));
        addDeserializer(OffsetDateTime.class, new FromText<>(OffsetDateTime.class, Values::time));
        addDeserializer(UUID.class, new FromText<>(UUID.class, Values::id));
        addSerializer(LocalDate.class, new ToText<>(LocalDate.class, LocalDate::toString));
        addSerializer(OffsetDateTime.class, new ToText<>(OffsetDateTime.class, Values::text));
    }

    private static String printable(String text) {
        if (!Texts.printable(text)) {
            throw new IllegalArgumentException("unprintable");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reader;

        FromText(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException bad) {
                throw context.weirdStringException(text, handledType(), "not as it should be written");
            }
        }
    }

    private static final class ToText<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> writer;

        ToText(Class<T> type, Function<T, String> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(writer.apply(value));
        }
    }
}

package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads query and path parameters as strictly as bodies; what cannot be read becomes a 400 that names the parameter. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            LocalDate.class, Values::date,
            OffsetDateTime.class, Parameters::time,
            UUID.class, Values::id,
            Integer.class, Values::whole,
            int.class, Values::whole,
            Long.class, Values::wide,
            long.class, Values::wide,
            Boolean.class, Values::truth,
            boolean.class, Values::truth);

    @Override
    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // null says "not mine" to the caller
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader =
                type.isEnum() ? text -> Values.word((Class<? extends Enum>) type, text) : READERS.get(type);
        return reader == null ? null : new Converter<>((Function<String, T>) reader);
    }

    /** A plus sign that nobody encoded comes as a blank. */
    private static OffsetDateTime time(String text) {
        return Values.time(text.replace(' ', '+'));
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("NullAway") // null stays null: the parameter was left out
        public T fromString(@Nullable String value) {
            return value == null ? null : reader.apply(value);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

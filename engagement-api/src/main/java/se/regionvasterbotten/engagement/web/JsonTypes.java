package se.regionvasterbotten.engagement.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What a field takes, in JSON's own words, which are the same in every language. */
final class JsonTypes {
    private static final List<Class<?>> TEXTS =
            List.of(String.class, LocalDate.class, OffsetDateTime.class, UUID.class, CharSequence.class);

    private JsonTypes() {}

    /** A value of the right JSON type that is not written as it should, or a scalar of the wrong one. */
    static Problem format(String field, @Nullable Object value, @Nullable Class<?> target) {
        if (!(value instanceof String)) {
            return mismatch(field, value, target);
        }
        if (target == LocalDate.class) {
            return Problem.field(ProblemType.NOT_A_DATE, field, value);
        }
        if (target == OffsetDateTime.class) {
            return Problem.field(ProblemType.NOT_A_TIME, field, value);
        }
        if (target == UUID.class) {
            return Problem.field(ProblemType.NOT_A_UUID, field, value);
        }
        if (target == String.class) {
            return Problem.field(ProblemType.UNPRINTABLE, field, value);
        }
        if (target != null && target.isEnum()) {
            List<String> words = Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .toList();
            return Problem.field(ProblemType.NOT_ONE_OF, field, value, words);
        }
        return mismatch(field, value, target);
    }

    static Problem mismatch(String field, @Nullable Object value, @Nullable Class<?> target) {
        if (value == null && target != null && target.isPrimitive()) {
            return Problem.field(ProblemType.REQUIRED, field, null);
        }
        return Problem.field(ProblemType.WRONG_TYPE, field, value, expected(target));
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "object";
        }
        if (TEXTS.contains(target) || target.isEnum()) {
            return "string";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "boolean";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "number";
        }
        return Collection.class.isAssignableFrom(target) || target.isArray() ? "array" : "object";
    }
}

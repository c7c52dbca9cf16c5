package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What Jackson refused, said by field, value and remedy. */
final class JsonFaults {
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*?)'", Pattern.DOTALL);

    private JsonFaults() {}

    static Problem problem(JsonProcessingException refused) {
        for (Throwable at = refused; at != null; at = at.getCause()) {
            if (at instanceof StreamReadException unreadable) {
                return unreadable(unreadable, refused);
            }
            if (at instanceof StreamConstraintsException endless) {
                return malformed(endless);
            }
        }
        String field = refused instanceof JsonMappingException mapping ? JsonPath.of(mapping) : JsonPath.WHOLE;
        if (refused instanceof UnknownField unknown) {
            return Problem.field(ProblemType.UNKNOWN_FIELD, field, unknown.value(), unknown.known());
        }
        if (refused instanceof InvalidNullException) {
            return Problem.field(ProblemType.REQUIRED, field, null);
        }
        if (refused instanceof InvalidFormatException format) {
            return JsonTypes.format(field, format.getValue(), format.getTargetType());
        }
        if (refused instanceof MismatchedInputException mismatch) {
            return JsonTypes.mismatch(field, value(refused), mismatch.getTargetType());
        }
        return Problem.field(ProblemType.INVALID_CONTENT, field, null);
    }

    private static Problem unreadable(StreamReadException unreadable, JsonProcessingException whole) {
        String field = whole instanceof JsonMappingException mapping ? JsonPath.of(mapping) : JsonPath.WHOLE;
        if (unreadable instanceof InputCoercionException) {
            return Problem.field(ProblemType.NOT_A_NUMBER, field, value(unreadable));
        }
        Matcher twice = TWICE.matcher(unreadable.getOriginalMessage());
        if (twice.find()) {
            return Problem.field(ProblemType.DUPLICATE_FIELD, twice.group(1), null);
        }
        return malformed(unreadable);
    }

    private static Problem malformed(JsonProcessingException unreadable) {
        JsonLocation at = unreadable.getLocation();
        return at == null
                ? Problem.of(ProblemType.MALFORMED_JSON, 1, 1)
                : Problem.of(ProblemType.MALFORMED_JSON, at.getLineNr(), at.getColumnNr());
    }

    private static @Nullable String value(JsonProcessingException refused) {
        try {
            return refused.getProcessor() instanceof JsonParser parser ? UnknownField.scalar(parser) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }
}

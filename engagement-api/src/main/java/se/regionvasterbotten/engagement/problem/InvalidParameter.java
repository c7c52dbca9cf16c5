package se.regionvasterbotten.engagement.problem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field or parameter that is wrong.
 *
 * @param name where it stands: {@code from}, {@code members[2].role}
 * @param value what was given, shortened to {@value #SHOWN} characters; null when nothing was
 * @param reason what is wrong with it
 * @param arguments what the reason's words take
 */
public record InvalidParameter(String name, @Nullable String value, ProblemType reason, List<String> arguments) {
    private static final int SHOWN = 200;

    public InvalidParameter {
        arguments = List.copyOf(arguments);
    }

    static InvalidParameter of(ProblemType reason, String name, @Nullable Object value, Object... arguments) {
        return new InvalidParameter(
                shortened(name), value == null ? null : shortened(String.valueOf(value)), reason, words(arguments));
    }

    static List<String> words(Object... arguments) {
        return Arrays.stream(arguments).map(Wording::word).toList();
    }

    private static String shortened(String given) {
        String text = whole(given);
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    /** Halves of characters cannot be written as UTF-8, and an answer must always be possible to write. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

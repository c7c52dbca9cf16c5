package se.regionvasterbotten.engagement.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What points at a document: its case number, or its address on the web. */
public final class Documents {
    /** At most two words, and then a number of up to three parts: {@code RUN 102-2025}, {@code Dnr: 2024/25:12}, {@code COM(2023) 123}. */
    private static final Pattern CASE_NUMBER = Pattern.compile(
            "(?:(?:\\p{L}{1,20}[.:]?|§)\\h){0,2}(?:\\p{L}{0,12}[-/(]?\\d[\\p{L}\\d/:.,()_–-]{0,40}(?:\\h|$)){1,3}");

    private Documents() {}

    /** A pointer that must be there; empty when a fault was added. */
    public static String required(Faults faults, String field, @Nullable String value, int most) {
        String text = Texts.required(faults, field, value, most);
        return text.isEmpty() || checked(faults, field, text) ? text : "";
    }

    /** A pointer that may be left out; null when it is blank or a fault was added. */
    public static @Nullable String optional(Faults faults, String field, @Nullable String value, int most) {
        String text = Texts.optional(faults, field, value, most);
        return text == null || checked(faults, field, text) ? text : null;
    }

    private static boolean checked(Faults faults, String field, String text) {
        boolean pointer = CASE_NUMBER.matcher(text).matches() || address(text);
        if (!pointer) {
            faults.add(ProblemType.NOT_A_DOCUMENT, field, text);
        }
        return pointer;
    }

    private static boolean address(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}

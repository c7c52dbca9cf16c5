package se.regionvasterbotten.engagement.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How faults in a request of many are handled, by the caller's {@code Prefer} (RFC 7240); preferences nobody knows are passed over. */
public enum Handling {
    /** One fault refuses all. */
    STRICT,
    /** Each stands for itself. */
    LENIENT;

    /** The header in which a caller asks. */
    public static final String ASKED = "Prefer";
    /** The header in which it is told what was done. */
    public static final String APPLIED = "Preference-Applied";

    private static final Pattern WORD =
            Pattern.compile("(?i)(?:^|[,;])\\s*handling\\s*=\\s*\"?(strict|lenient)\"?\\s*(?=[,;]|$)");

    /** What the headers ask for, the first that says it; strict when none does. */
    public static Handling of(@Nullable List<String> headers) {
        Matcher said = WORD.matcher(headers == null ? "" : String.join(",", headers));
        return said.find() && said.group(1).equalsIgnoreCase("lenient") ? LENIENT : STRICT;
    }

    /** {@code handling=lenient}. */
    public String word() {
        return "handling=" + (this == LENIENT ? "lenient" : "strict");
    }
}

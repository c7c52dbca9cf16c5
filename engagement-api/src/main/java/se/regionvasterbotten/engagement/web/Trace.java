package se.regionvasterbotten.engagement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which trace a request belongs to (W3C Trace Context): the caller's, or one that begins here.
 *
 * @param parent the header's value, the same in request and answer
 */
record Trace(String parent) {
    static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRACE = 16;
    private static final int SPAN = 8;
    private static final int ID_STARTS = 3;

    /** The trace of the request, the same however often it is asked for. */
    static Trace of(HttpServletRequest request) {
        if (request.getAttribute(HEADER) instanceof Trace known) {
            return known;
        }
        Trace trace = of(request.getHeader(HEADER));
        request.setAttribute(HEADER, trace);
        return trace;
    }

    /** The trace that a header names, or a new one when it names none. */
    static Trace of(@Nullable String header) {
        return header != null && FORM.matcher(header).matches()
                ? new Trace(header)
                : new Trace("00-" + random(TRACE) + "-" + random(SPAN) + "-01");
    }

    /** The trace's id, by which the log knows the request. */
    String id() {
        return parent.substring(ID_STARTS, ID_STARTS + 2 * TRACE);
    }

    private static String random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }
}

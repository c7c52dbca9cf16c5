package se.regionvasterbotten.engagement.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A query string read without touching the body, which {@code getParameter} would. */
record QueryString(String text) {
    /** The query of the request, or of the one that an error page answers for; empty without one. */
    static QueryString of(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String own = forwarded instanceof String text ? text : request.getQueryString();
        return new QueryString(Objects.requireNonNullElse(own, ""));
    }

    /** The first value of the parameter; null when it is not there or cannot be decoded. */
    @Nullable
    String first(String name) {
        return Arrays.stream(text.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .orElse(null);
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}

package se.regionvasterbotten.engagement.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call comes straight from this machine, by the address it names us with, and from no foreign page in a browser.
 *
 * @param remote the address it came from
 * @param host the Host header
 * @param origin the Origin header, null without one
 * @param own our own origin, as the caller names us
 * @param forwarded whether any header says that it was forwarded
 */
record Nearby(
        @Nullable String remote,
        @Nullable String host,
        @Nullable String origin,
        String own,
        boolean forwarded) {
    static Nearby of(HttpServletRequest request) {
        String host = request.getHeader("Host");
        List<String> names = Collections.list(request.getHeaderNames());
        boolean forwarded =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(Nearby::forwards);
        List<String> origins = Collections.list(request.getHeaders("Origin"));
        String origin = origins.isEmpty() ? null : String.join(" ", origins);
        return new Nearby(request.getRemoteAddr(), host, origin, request.getScheme() + "://" + host, forwarded);
    }

    boolean holds() {
        return Loopback.names(remote) && Loopback.hosts(host) && (origin == null || origin.equals(own)) && !forwarded;
    }

    private static boolean forwards(String header) {
        return header.equals("forwarded")
                || header.equals("via")
                || header.equals("x-real-ip")
                || header.startsWith("x-forwarded");
    }
}

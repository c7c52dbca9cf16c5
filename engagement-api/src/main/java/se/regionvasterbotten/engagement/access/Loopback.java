package se.regionvasterbotten.engagement.access;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names and numbers by which this machine knows itself. */
final class Loopback {
    private static final Set<String> NAMES =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private Loopback() {}

    /** Whether the name or number is this machine's own. */
    static boolean names(@Nullable String host) {
        return host != null && NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a Host header, with or without a port, names this machine. */
    static boolean hosts(@Nullable String header) {
        return header != null
                && names(
                        header.contains("]:") || !header.contains("::")
                                ? PORT.matcher(header).replaceFirst("")
                                : header);
    }
}

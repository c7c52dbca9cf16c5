package se.regionvasterbotten.engagement.launch;

import java.util.Locale;
import java.util.Optional;

/** Reads a setting before there is a server, by MicroProfile Config's rule: system property first, then environment. */
final class Settings {
    private Settings() {}

    static Optional<String> get(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .or(() -> Optional.ofNullable(System.getenv(variable(name))))
                .or(() -> Optional.ofNullable(System.getenv(variable(name).toUpperCase(Locale.ROOT))));
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_");
    }
}

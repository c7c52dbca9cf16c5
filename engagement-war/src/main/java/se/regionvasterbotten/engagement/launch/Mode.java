package se.regionvasterbotten.engagement.launch;

import java.util.Optional;
import java.util.function.Function;

/** How the product runs: on a database of its own in a directory, or on an external one. */
public enum Mode {
    /** An own database and no identity provider: tokens are made on request, so only this machine may call. */
    EMBEDDED_FOR_THIS_MACHINE,
    /** An own database, callers known by the identity provider. */
    EMBEDDED,
    /** SQL Server, callers known by the identity provider. */
    EXTERNAL;

    /**
     * The mode that the settings ask for; an empty setting is an absent one.
     *
     * @throws Refusal when the database is external and nothing says who the callers are, or it is no SQL Server
     */
    public static Mode of(Function<String, Optional<String>> settings) {
        Optional<String> database = settings.apply("engagement.db.url").filter(url -> !url.isBlank());
        boolean callersKnown = settings.apply("engagement.token.jwks-url")
                .filter(url -> !url.isBlank())
                .isPresent();
        if (database.isEmpty()) {
            return callersKnown ? EMBEDDED : EMBEDDED_FOR_THIS_MACHINE;
        }
        if (!database.get().startsWith("jdbc:sqlserver:")) {
            throw Refusal.of("foreign-database", database.get().replaceAll("[;?].*", "…"));
        }
        if (!callersKnown) {
            throw Refusal.of("open-database");
        }
        return EXTERNAL;
    }
}

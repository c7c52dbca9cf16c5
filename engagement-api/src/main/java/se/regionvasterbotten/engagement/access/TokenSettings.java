package se.regionvasterbotten.engagement.access;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How tokens are known, by the settings {@code engagement.token.*}.
 *
 * @param jwks where the identity provider's keys are; empty: we make our own tokens, for this machine alone
 * @param issuer who must have issued a token
 * @param audience whom a token must be meant for
 * @param rolesClaim the claim with the names of the roles; a dotted name reaches into objects
 */
public record TokenSettings(Optional<URL> jwks, String issuer, String audience, String rolesClaim) {
    private static final String PREFIX = "engagement.token.";
    private static final String OURSELVES = "engagement";
    private static final String ROLES = "groups";

    /**
     * What the settings say; a blank one is an absent one.
     *
     * @throws IllegalStateException when keys are named without issuer and audience, or would travel in the clear
     */
    public static TokenSettings of(Function<String, Optional<String>> settings) {
        Function<String, Optional<String>> token =
                name -> settings.apply(PREFIX + name).map(String::strip).filter(value -> !value.isEmpty());
        Optional<URL> jwks = token.apply("jwks-url").map(TokenSettings::keys);
        String rolesClaim = token.apply("roles-claim").orElse(ROLES);
        if (jwks.isEmpty()) {
            return new TokenSettings(jwks, OURSELVES, OURSELVES, rolesClaim);
        }
        return new TokenSettings(jwks, demanded(token, "issuer"), demanded(token, "audience"), rolesClaim);
    }

    private static String demanded(Function<String, Optional<String>> token, String name) {
        return token.apply(name)
                .orElseThrow(() -> new IllegalStateException(
                        "engagement.token.jwks-url is set, so " + PREFIX + name + " must be set too"));
    }

    private static URL keys(String text) {
        try {
            URI uri = URI.create(text);
            boolean clear = "http".equals(uri.getScheme()) && uri.getHost() != null && Loopback.names(uri.getHost());
            if ("https".equals(uri.getScheme()) || clear) {
                return uri.toURL();
            }
        } catch (IllegalArgumentException | MalformedURLException unreadable) {
            throw refused(text, unreadable);
        }
        throw refused(text, null);
    }

    private static IllegalStateException refused(String text, @Nullable Exception unreadable) {
        return new IllegalStateException(
                "engagement.token.jwks-url must be an https address, or http on this machine, but is " + text,
                unreadable);
    }
}

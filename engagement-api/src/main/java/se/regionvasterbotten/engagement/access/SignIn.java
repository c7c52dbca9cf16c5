package se.regionvasterbotten.engagement.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** How callers sign in here: by the identity provider's tokens, or, on an own database without one, by tokens made on this machine. */
@ApplicationScoped
public class SignIn {
    private final TokenSettings settings;
    private final Optional<OwnTokens> own;
    private final Tokens tokens;

    /** By the settings; a contradiction in them ends the start. */
    public SignIn() {
        Config config = ConfigProvider.getConfig();
        settings = TokenSettings.of(name -> config.getOptionalValue(name, String.class));
        boolean external = config.getOptionalValue("engagement.db.url", String.class)
                .filter(url -> !url.isBlank())
                .isPresent();
        own = settings.jwks().isPresent() || external
                ? Optional.empty()
                : Optional.of(new OwnTokens(settings, Clock.systemUTC()));
        tokens = new Tokens(
                settings,
                settings.jwks()
                        .map(Tokens::keysAt)
                        .orElseGet(() ->
                                new ImmutableJWKSet<>(own.map(OwnTokens::keys).orElseGet(JWKSet::new))));
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Being observed makes the bean, and the bean checks the settings.
    }

    /** The maker of our own tokens; empty where an identity provider makes them. */
    public Optional<OwnTokens> own() {
        return own;
    }

    /**
     * Lets the token's subject be the caller from here on.
     *
     * @throws se.regionvasterbotten.engagement.problem.Problem when the token does not hold
     */
    void signIn(String token, Caller caller) {
        JWTClaimsSet claims = tokens.verified(token);
        caller.signIn(claims.getSubject(), client(claims), RolesClaim.roles(claims, settings.rolesClaim()));
    }

    /** The client that a token was issued to, under the names that RFC 9068 and the larger identity providers give it. */
    private static @Nullable String client(JWTClaimsSet claims) {
        return Stream.of("client_id", "azp", "appid")
                .map(claims::getClaim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}

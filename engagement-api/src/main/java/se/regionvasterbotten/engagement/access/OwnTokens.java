package se.regionvasterbotten.engagement.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes tokens for trying the product on one's own machine, with a key that lives as long as the process and no longer. */
public final class OwnTokens {
    private static final Duration LIFE = Duration.ofHours(8);

    private final TokenSettings settings;
    private final Clock clock;
    private final ECKey key;

    OwnTokens(TokenSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        try {
            key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has P-256", impossible);
        }
    }

    JWKSet keys() {
        return new JWKSet(key.toPublicJWK());
    }

    /** A token of eight hours for someone with the role, issued to a system when one is named. */
    DevToken token(Role role, @Nullable String client) {
        OffsetDateTime expires = OffsetDateTime.ofInstant(clock.instant().plus(LIFE), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(settings.audience())
                .subject("dev-" + role.word())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(expires.toInstant()))
                .claim(settings.rolesClaim(), List.of(role.word()))
                .claim("client_id", client)
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The key was made for signing", impossible);
        }
        return new DevToken(token.serialize(), expires);
    }
}

package se.regionvasterbotten.engagement.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URL;
import java.text.ParseException;
import java.util.Set;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * Verifies bearer tokens (RFC 7519, RFC 9068): signed with a key pair's algorithm by a key of the source, of our issuer, for our
 * audience, within their time. Unsigned ones and those signed with a shared secret are refused whatever they say.
 */
final class Tokens {
    private static final int SECONDS = 1_000;
    private static final int PATIENCE = 5 * SECONDS;
    private static final int LARGEST = 256 * 1024;
    private static final long OUTAGE = 4L * 60 * 60 * SECONDS;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    Tokens(TokenSettings settings, JWKSource<SecurityContext> keys) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("exp", "sub")));
    }

    /** Keys from the identity provider: kept for a while, asked for again when an unknown one is met, lasting through an outage. */
    static JWKSource<SecurityContext> keysAt(URL address) {
        return JWKSourceBuilder.create(address, new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                .retrying(true)
                .outageTolerant(OUTAGE)
                .build();
    }

    /**
     * What a token says.
     *
     * @throws Problem when it does not hold (401), or the keys cannot be had (503)
     */
    JWTClaimsSet verified(String token) {
        try {
            return processor.process(token, null);
        } catch (KeySourceException unreachable) {
            throw Problem.of(ProblemType.UNAVAILABLE);
        } catch (ParseException | BadJOSEException | JOSEException bad) {
            throw Problem.of(ProblemType.INVALID_TOKEN);
        }
    }
}

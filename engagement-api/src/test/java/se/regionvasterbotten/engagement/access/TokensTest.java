package se.regionvasterbotten.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class TokensTest {
    private static final TokenSettings SETTINGS =
            new TokenSettings(Optional.empty(), "https://idp.example", "engagement", "groups");
    private static ECKey ec;
    private static RSAKey rsa;
    private static ECKey stranger;
    private static Tokens tokens;

    @BeforeAll
    static void keys() throws Exception {
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        stranger = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        tokens = new Tokens(SETTINGS, new ImmutableJWKSet<>(new JWKSet(List.of(ec.toPublicJWK(), rsa.toPublicJWK()))));
    }

    @Test
    void a_token_of_our_issuer_for_us_holds_with_either_kind_of_key() throws Exception {
        assertThat(tokens.verified(ec(claims().build())).getSubject()).isEqualTo("anna");
        assertThat(tokens.verified(signed(JWSAlgorithm.RS256, "rsa", null, new RSASSASigner(rsa), claims().build()))
                        .getSubject())
                .isEqualTo("anna");
    }

    @Test
    void an_access_token_by_its_own_type_holds_and_another_type_does_not() throws Exception {
        ECDSASigner signer = new ECDSASigner(ec);
        assertThat(tokens.verified(signed(
                                JWSAlgorithm.ES256, "ec", new JOSEObjectType("at+jwt"), signer, claims().build()))
                        .getSubject())
                .isEqualTo("anna");
        refused(signed(JWSAlgorithm.ES256, "ec", new JOSEObjectType("logout+jwt"), signer, claims().build()));
    }

    @Test
    void a_token_of_another_time_issuer_audience_or_key_does_not_hold() throws Exception {
        refused(ec(claims().expirationTime(in(Duration.ofMinutes(-5))).build()));
        refused(ec(claims().expirationTime(null).build()));
        refused(ec(claims().notBeforeTime(in(Duration.ofMinutes(5))).build()));
        refused(ec(claims().issuer("https://other.example").build()));
        refused(ec(claims().issuer(null).build()));
        refused(ec(claims().audience("other").build()));
        refused(ec(claims().audience((String) null).build()));
        refused(ec(claims().subject(null).build()));
        refused(signed(JWSAlgorithm.ES256, "ec", null, new ECDSASigner(stranger), claims().build()));
    }

    @Test
    void an_unsigned_token_and_one_signed_with_a_shared_secret_do_not_hold() throws Exception {
        refused(new PlainJWT(claims().build()).serialize());
        byte[] publicKey = rsa.toRSAPublicKey().getEncoded();
        refused(signed(JWSAlgorithm.HS256, "rsa", null, new MACSigner(publicKey), claims().build()));
        refused("a.b.c");
        refused("");
    }

    @Test
    void roles_are_read_from_the_claim_that_the_settings_name() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim("groups", List.of("reader", "VPN users", "analyst"))
                .claim("realm_access", Map.of("roles", List.of("registrar")))
                .claim("role", "administrator")
                .build();
        assertThat(RolesClaim.roles(claims, "groups")).containsExactly(Role.READER, Role.ANALYST);
        assertThat(RolesClaim.roles(claims, "realm_access.roles")).containsExactly(Role.REGISTRAR);
        assertThat(RolesClaim.roles(claims, "role")).isEmpty();
        assertThat(RolesClaim.roles(claims, "absent.roles")).isEmpty();
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> tokens.verified(token))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_TOKEN));
    }

    private static String ec(JWTClaimsSet claims) throws Exception {
        return signed(JWSAlgorithm.ES256, "ec", null, new ECDSASigner(ec), claims);
    }

    private static String signed(
            JWSAlgorithm algorithm, String key, JOSEObjectType type, JWSSigner signer, JWTClaimsSet claims)
            throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key).type(type).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://idp.example")
                .audience("engagement")
                .subject("anna")
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    private static Date in(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }
}

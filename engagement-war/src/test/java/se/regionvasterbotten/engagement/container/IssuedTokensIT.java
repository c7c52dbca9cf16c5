package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Tokens of an identity provider, whose keys the product fetches: who they name is who asks and who writes, so one that names nobody is nobody's. */
class IssuedTokensIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ISSUER = "https://idp.example";

    @TempDir
    static Path directory;

    private static KeyPair key;
    private static HttpServer provider;
    private static RunningJar jar;

    @BeforeAll
    static void start() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
        byte[] keys = keys((RSAPublicKey) key.getPublic());
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        provider.start();
        jar = RunningJar.start(
                        directory,
                        DeployedWar.freePort(),
                        Map.of(),
                        "-Dengagement.four-eyes=true",
                        "-Dengagement.token.issuer=" + ISSUER,
                        "-Dengagement.token.audience=engagement",
                        "-Dengagement.token.jwks-url=http://localhost:"
                                + provider.getAddress().getPort() + "/keys")
                .ready();
        Api.at(jar.base().resolve("/"));
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
        provider.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"GET, /organisations", "POST, /organisations", "GET, /api-info", "GET, /themes", "GET, /persons"})
    void a_token_without_a_subject_is_refused_whatever_is_asked(String method, String path) throws Exception {
        byte[] body = method.equals("POST") ? "{}".getBytes(StandardCharsets.UTF_8) : null;

        for (String language : List.of("sv", "en")) {
            Answer refused = by(null).in(language)
                    .with("Content-Type", "application/json")
                    .faulty()
                    .send(method, path, body);

            assertThat(refused.status()).as(refused.text()).isEqualTo(401);
            assertThat(refused.problem()).isEqualTo("invalid-token");
            assertThat(refused.header("WWW-Authenticate").orElse("")).contains("Bearer", "invalid_token");
            assertThat(refused.at("/detail").asText()).isNotBlank();
        }
        assertThat(by("anna").get("/organisations").status()).isEqualTo(200);
    }

    @Test
    void where_two_persons_are_demanded_a_blank_subject_is_no_person_and_nothing_is_registered() throws Exception {
        Api anna = by("anna");
        String organisation = anna.post("/organisations", Map.of("name", "Prövad", "sector", "akademi"))
                .at("/id")
                .asText();
        Map<String, Object> report = new TwoPersons(organisation).contribution("INPUT_SUBMITTED", true);

        Answer refused = by(" ").post("/contributions", report);

        assertThat(refused.status()).as(refused.text()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("invalid-token");
        assertThat(anna.get("/contributions").at("/total").asInt()).isZero();
        Answer told = anna.post("/contributions", report);
        assertThat(TwoPersons.confirm(by(" "), told).status()).isEqualTo(401);
        assertThat(TwoPersons.confirm(anna, told).problem()).isEqualTo("second-person");
        assertThat(TwoPersons.confirm(by("berit"), told).at("/status").asText()).isEqualTo("CONFIRMED");
    }

    /** A token of the provider's; without a subject when that is null. */
    private static Api by(String subject) throws Exception {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                ISSUER,
                "aud",
                "engagement",
                "groups",
                List.of("administrator"),
                "exp",
                Instant.now().plus(Duration.ofMinutes(5)).getEpochSecond()));
        if (subject != null) {
            claims.put("sub", subject);
        }
        String signed = encoded(JSON.writeValueAsBytes(Map.of("alg", "RS256", "kid", "one"))) + "."
                + encoded(JSON.writeValueAsBytes(claims));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return Api.anonymous().with("Authorization", "Bearer " + signed + "." + encoded(signature.sign()));
    }

    private static byte[] keys(RSAPublicKey known) throws Exception {
        return JSON.writeValueAsBytes(Map.of(
                "keys",
                List.of(Map.of(
                        "kty", "RSA",
                        "kid", "one",
                        "use", "sig",
                        "alg", "RS256",
                        "n", encoded(unsigned(known.getModulus())),
                        "e", encoded(unsigned(known.getPublicExponent()))))));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

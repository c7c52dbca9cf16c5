package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.contract.Document;

/** The door for trying the product on one's own machine, and who it is shut to. */
class DevTokensIT extends ContainerTest {
    private static final Api CALLER = Api.anonymous().faulty();

    @ParameterizedTest
    @ValueSource(strings = {"reader", "registrar", "analyst", "administrator", "dataProtectionOfficer"})
    void each_role_can_be_tried(String role) {
        Answer answer = CALLER.post("/dev/tokens", Map.of("role", role));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/expiresAt").asText()).endsWith("Z");
        assertThat(Api.anonymous()
                        .with("Authorization", "Bearer " + answer.at("/token").asText())
                        .get("/ladder")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Forwarded, for=10.0.0.7",
        "X-Forwarded-For, 10.0.0.7",
        "X-Forwarded-Host, localhost",
        "Via, 1.1 proxy",
        "Origin, http://evil.example",
        "Origin, null",
    })
    void a_call_that_came_by_elsewhere_is_refused(String header, String value) {
        Answer answer = CALLER.with(header, value).post("/dev/tokens", Map.of("role", "reader"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("foreign-request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"role":"boss"}   | 422 | unknown-word
                    {"role":""}       | 422 | required
                    {}                | 422 | required
                    {"role":5}        | 400 | wrong-type
                    {"rolle":"x"}     | 400 | unknown-field
                    """)
    void what_is_no_role_is_refused(String body, int status, String problem) {
        Answer answer = CALLER.post("/dev/tokens", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void it_is_no_part_of_the_document() {
        assertThat(Document.read().operations())
                .extracting(Document.Operation::path)
                .isNotEmpty()
                .noneMatch(path -> path.contains("dev"));
    }
}

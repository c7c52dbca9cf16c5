package se.regionvasterbotten.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.contract.Document.Operation;

/** What creates something can be sent again without creating it twice. */
class KeysTest {
    private static final Document DOCUMENT = Document.read();
    private static final String HEADER = "Idempotency-Key";

    static Stream<Operation> posts() {
        return DOCUMENT.operations().stream()
                .filter(operation -> operation.method().equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_post_that_creates_takes_a_key_in_the_document_and_in_the_code(Operation post) {
        boolean creates = Stream.of("201", "202")
                .anyMatch(status -> post.node().path("responses").has(status));
        long documented = DOCUMENT.parameters(post).stream()
                .filter(parameter -> parameter.path("name").asText().equals(HEADER))
                .count();

        assertThat(documented).isEqualTo(creates ? 1 : 0);
        assertThat(Resources.all())
                .filteredOn(served -> served.name().equals(post.name()))
                .isNotEmpty()
                .allSatisfy(
                        served -> assertThat(served.headers().contains(HEADER)).isEqualTo(creates));
    }
}

package se.regionvasterbotten.engagement.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.contract.Document;

class RestApiProfileTest {
    private static final Path TABLE = Path.of("..", "docs", "rest-api-profile.md");

    static Stream<Check> checks() {
        return Stream.of(DescriptionRules.all(), AddressRules.all(), MessageRules.all(), SecurityRules.all())
                .flatMap(rules -> rules);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void the_document_keeps_to_the_rule(Check check) {
        assertThat(check.findings().apply(Document.read())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void the_check_fails_on_a_document_that_breaks_the_rule(Check check) {
        ObjectNode broken = Document.read().root().deepCopy();
        check.spoil().accept(broken);
        assertThat(check.findings().apply(new Document(broken))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void the_rule_stands_in_the_table_as_held_by_a_test(Check check) throws IOException {
        assertThat(Files.readAllLines(TABLE))
                .anyMatch(line -> line.startsWith("| " + check.rule() + " |") && line.contains("| test |"));
    }

    @Test
    void the_table_claims_no_test_that_is_not_there() throws IOException {
        assertThat(Files.readAllLines(TABLE).stream()
                        .filter(line -> line.contains("| test |"))
                        .map(line -> line.split("\\|", -1)[1].strip()))
                .containsExactlyInAnyOrderElementsOf(checks().map(Check::rule).toList());
    }
}

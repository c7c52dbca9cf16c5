package se.regionvasterbotten.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.contract.Document.Operation;

/** No change of what is there may go on without a say of which version it changes; a status may. */
class ConditionsTest {
    private static final Document DOCUMENT = Document.read();
    private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

    static Stream<Operation> changes() {
        return DOCUMENT.operations().stream().filter(operation -> CHANGES.contains(operation.method()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_takes_if_match_and_answers_when_it_does_not_hold(Operation change) {
        assertThat(ifMatch(change)).hasSize(1);
        assertThat(change.node().at("/responses/412/$ref").asText()).endsWith("/PreconditionFailed");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_demands_it_unless_it_sets_a_status_or_is_of_a_list_that_does_not_count_yet(Operation change) {
        // A merge has one version only: whoever takes it back overwrites nobody's.
        boolean free = change.path().endsWith("/status")
                || change.path().startsWith("/imports/")
                || change.path().endsWith("/merges/{mergeId}");
        assertThat(ifMatch(change)).containsExactly(!free);
        assertThat(change.node().path("responses").has("428")).isEqualTo(!free);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_method_reads_the_header(Operation change) {
        assertThat(Resources.all())
                .filteredOn(served -> served.name().equals(change.name()))
                .isNotEmpty()
                .allSatisfy(served -> assertThat(served.headers()).contains("If-Match"));
    }

    /** Whether the header is demanded, once for each time that it stands there. */
    private static List<Boolean> ifMatch(Operation change) {
        return DOCUMENT.parameters(change).stream()
                .filter(parameter -> parameter.path("name").asText().equals("If-Match"))
                .map(parameter -> parameter.path("required").asBoolean())
                .toList();
    }
}

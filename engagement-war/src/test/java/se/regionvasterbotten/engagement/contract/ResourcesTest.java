package se.regionvasterbotten.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The document and the code, both ways. */
class ResourcesTest {
    /** Stands in the README: it is there only where the server runs for one machine. */
    private static final String DEV_TOKENS = "POST /dev/tokens";

    private final Document document = Document.read();

    @Test
    void every_method_of_a_resource_is_an_operation_and_every_operation_a_method() {
        assertThat(served().keySet()).isEqualTo(documented().keySet());
    }

    @Test
    void an_operation_takes_the_query_parameters_that_its_method_reads_and_no_others() {
        assertThat(served()).isEqualTo(documented());
    }

    private static Map<String, Set<String>> served() {
        Map<String, Set<String>> served = new TreeMap<>();
        for (Resources.Served one : Resources.all()) {
            if (!one.name().equals(DEV_TOKENS)) {
                served.computeIfAbsent(one.name(), any -> new TreeSet<>()).addAll(one.queries());
            }
        }
        return served;
    }

    private Map<String, Set<String>> documented() {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (Document.Operation operation : document.operations()) {
            Set<String> queries = new TreeSet<>();
            document.parameters(operation).stream()
                    .filter(parameter -> parameter.path("in").asText().equals("query"))
                    .map(parameter -> parameter.path("name").asText())
                    // Every operation takes it, before any method sees the request.
                    .filter(name -> !name.equals("lang"))
                    .forEach(queries::add);
            documented.put(operation.name(), queries);
        }
        return documented;
    }
}

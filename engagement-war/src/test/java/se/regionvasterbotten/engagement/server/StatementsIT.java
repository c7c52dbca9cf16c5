package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Api;

/** Every statement that the persistence provider has written during the container tests; so it comes after them all. */
@Order(Integer.MAX_VALUE)
class StatementsIT extends ContainerTest {
    private static final Pattern STATEMENT =
            Pattern.compile("^FINE org\\.eclipse\\.persistence\\S* ((SELECT|INSERT|UPDATE|DELETE|WITH) .*)$");

    @Test
    void each_is_sql_servers_too() throws IOException {
        assumeTrue(System.getProperty("engagement.test.base") == null, "another server's log is elsewhere");
        Api.as("reader").get("/themes");

        List<String> statements = written();

        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(statement ->
                        assertThat(Grammar.faults(statement)).as(statement).isEmpty());
    }

    private static List<String> written() throws IOException {
        return Files.readAllLines(Path.of("target/payara/container.log")).stream()
                .map(STATEMENT::matcher)
                .filter(Matcher::matches)
                .map(statement -> statement.group(1))
                .distinct()
                .toList();
    }
}

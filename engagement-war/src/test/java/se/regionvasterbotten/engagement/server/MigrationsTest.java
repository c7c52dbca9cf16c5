package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.changes.History;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;

/** One set of migrations for both databases: SQL Server's by an independent grammar, H2's by running them. */
class MigrationsTest {
    private static final String A_DRAFT =
            "INSERT INTO ladder_version (number, status, prepared, to_prepare, recorded_at)"
                    + " VALUES (27, 'DRAFT', 0, 0, '2026-01-01 00:00:00 +00:00')";
    private static final String A_CHANGE =
            "INSERT INTO register_change (change_number, recorded_at, kind, id, change_type)"
                    + " VALUES (1000, '2026-02-03 08:00:00 +00:00', 'CLOSED_YEAR', '00000000-0000-8000-801b-000000002025', 'REGISTERED')";

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TRIGGER = Pattern.compile("CREATE TRIGGER \\w+ ON (\\w+)");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COMPARED =
            Pattern.compile("EXISTS \\(SELECT .* EXCEPT SELECT .*\\)|\\bi\\.\\w+ <> \\S+");
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD (?!CONSTRAINT)(\\w+)");

    static List<Path> ofSqlServer() throws IOException {
        try (Stream<Path> common = Files.list(MIGRATIONS.resolve("common"));
                Stream<Path> own = Files.list(MIGRATIONS.resolve("sqlserver"))) {
            return Stream.concat(common, own).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ofSqlServer")
    void every_statement_is_sql_servers(Path migration) throws IOException {
        assertThat(Grammar.faults(Files.readString(migration))).isEmpty();
    }

    /** SQL Server compiles a script as one batch, and refuses it for a column that the table does not have yet. */
    @ParameterizedTest
    @MethodSource("ofSqlServer")
    void no_batch_names_a_column_that_it_adds(Path migration) throws IOException {
        for (String batch : Files.readString(migration).split("(?m)^GO$")) {
            String statements = batch.replaceAll("--.*", "");
            Matcher adds = ADDED.matcher(statements);
            while (adds.find()) {
                String after = statements.substring(adds.end());
                assertThat(after).as(adds.group()).doesNotContainPattern(naming(adds.group(1), adds.group(2)));
            }
        }
    }

    /** To a collation of SQL Server's another case, a blank more or a letter like it may be no change, so texts that are kept are compared as bytes. */
    @Test
    void a_kept_text_is_compared_byte_by_byte() throws IOException {
        Map<String, Set<String>> texts = texts();
        int compared = 0;
        for (Path migration : ofSqlServer()) {
            for (String batch : Files.readString(migration).split("(?m)^GO$")) {
                Matcher trigger = TRIGGER.matcher(batch);
                if (trigger.find()) {
                    String bare = batch.replaceAll("CAST\\([id]\\.\\w+ AS VARBINARY\\(MAX\\)\\)", "");
                    compared += batch.equals(bare) ? 0 : 1;
                    Matcher comparison = COMPARED.matcher(bare);
                    while (comparison.find()) {
                        for (String text : texts.getOrDefault(trigger.group(1), Set.of())) {
                            assertThat(comparison.group())
                                    .as(trigger.group())
                                    .doesNotContainPattern("\\b[id]\\." + text + "\\b");
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    /** The columns of each table that hold texts. */
    private static Map<String, Set<String>> texts() throws IOException {
        Map<String, Set<String>> texts = new HashMap<>();
        for (Path migration : ofSqlServer()) {
            String statements = Files.readString(migration);
            Matcher table = TABLE.matcher(statements);
            while (table.find()) {
                table.group(2)
                        .lines()
                        .filter(line -> line.strip().matches("\\w+ N?VARCHAR\\(.*"))
                        .forEach(line -> texts.computeIfAbsent(table.group(1), none -> new TreeSet<>())
                                .add(line.strip().replaceAll(" .*", "")));
            }
            Matcher adds = ADDED.matcher(statements);
            while (adds.find()) {
                if (statements.startsWith(" NVARCHAR(", adds.end())) {
                    texts.computeIfAbsent(adds.group(1), none -> new TreeSet<>())
                            .add(adds.group(2));
                }
            }
        }
        return texts;
    }

    /** Else two addresses that the code takes for two are one to the index, and a list that has the other can never be committed. */
    @Test
    void addresses_are_as_many_to_sql_server_as_to_the_code() throws IOException {
        assertThat(Files.readString(MIGRATIONS.resolve("sqlserver/V3__one_current_version.sql")))
                .containsSubsequence(
                        "ALTER COLUMN email_key NVARCHAR(508) COLLATE Latin1_General_100_BIN2 NULL;",
                        "CREATE UNIQUE INDEX uq_person_email_key");
    }

    /** A statement that is about a table and names a column. */
    private static Pattern naming(String table, String column) {
        return Pattern.compile("\\b" + table + "\\b[^;]*\\b" + column + "\\b");
    }

    @Test
    void what_is_written_and_read_past_the_persistence_provider_is_sql_servers_too() {
        assertThat(Stream.of(ChangeNotes.STATEMENTS, History.STATEMENTS, List.of(Schema.READERS_SEE_WHAT_WAS))
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(Grammar.faults(statement.replaceAll("\\?\\d", "?")))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a CLOB NOT NULL);",
                "CREATE TABLE t (a UUID NOT NULL);",
                "CREATE TABLE t (a BOOLEAN);",
                "CREATE TABLE IF NOT EXISTS t (a INT);",
                "SELECT a FROM t WHERE b = TRUE;",
                "SELECT a FROM t ORDER BY a LIMIT 10;",
                "SELECT a::INT FROM t;",
                "SELECT NEXTVAL('s');",
                "INSERT INTO t (a) VALUES ('x') ON CONFLICT DO NOTHING;",
                "SELECT a || b FROM t;",
                "MERGE INTO t KEY (a) VALUES (1);",
            })
    void the_grammar_refuses_what_other_databases_say(String statement) {
        assertThat(Grammar.faults(statement)).isNotEmpty();
    }

    @Test
    void both_databases_have_the_same_versions_of_their_own() throws IOException {
        assertThat(versions("h2")).isEqualTo(versions("sqlserver"));
    }

    @Test
    void an_empty_embedded_database_takes_them_all_and_nothing_is_left_the_next_time() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:migrations" + Database.H2_SETTINGS);

        Schema.migrate(KeptOpen.of(source), "h2");
        Schema.migrate(KeptOpen.of(source), "h2");

        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT COUNT(*), MIN(CAST(\"success\" AS INT)) FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(ofSqlServer().size());
            assertThat(rows.getInt(2)).isEqualTo(1);
        }
    }

    @Test
    void an_embedded_database_that_was_made_just_now_takes_what_its_conditions_allow() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:conditions" + Database.H2_SETTINGS);
        Schema.migrate(KeptOpen.of(source), "h2");
        // H2 closes the connections that nobody holds any longer when another is opened.
        System.gc();

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(A_DRAFT)).isEqualTo(1);
            assertThat(statement.executeUpdate(A_CHANGE)).isEqualTo(1);
        }
    }

    @Test
    void a_year_that_was_closed_before_closings_had_a_table_is_closed_still() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:closings" + Database.H2_SETTINGS);
        Flyway.configure()
                .dataSource(KeptOpen.of(source))
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target("33")
                .load()
                .migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(A_DRAFT);
            statement.execute(A_CHANGE);
            statement.execute(
                    "INSERT INTO register_write (recorded_at, made_by) VALUES ('2026-02-03 08:00:00 +00:00', 'anna')");

            Schema.migrate(KeptOpen.of(source), "h2");

            try (ResultSet closed = statement.executeQuery(
                    "SELECT id, of_year, ladder_version, made_by, CAST(recorded_at AS VARCHAR) FROM closed_year")) {
                assertThat(closed.next()).isTrue();
                assertThat(closed.getString(1)).isEqualTo("00000000-0000-8000-801b-000000002025");
                assertThat(closed.getInt(2)).isEqualTo(2025);
                assertThat(closed.getInt(3)).isEqualTo(0x1b);
                assertThat(closed.getString(4)).isEqualTo("anna");
                assertThat(closed.getString(5)).startsWith("2026-02-03 08:00:00");
                assertThat(closed.next()).isFalse();
            }
        }
    }

    private static Set<String> versions(String dialect) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(dialect))) {
            return files.map(file -> file.getFileName().toString().replaceAll("__.*", ""))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }
}

package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.ledger.Fact;

/** What the code promises of facts, held by the database against whoever goes round the code. */
class ForbiddenStatementsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Connection database;

    /** A migrated database: two activities, one corrected and one retracted, a person with two affiliations, an organisation with a sector. */
    @BeforeEach
    void a_register() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + Database.H2_SETTINGS);
        Schema.migrate(KeptOpen.of(source), "h2");
        database = source.getConnection();
        activity("11", "corrected", "10:00", null);
        run("UPDATE activity SET superseded_at = " + at("11:00") + " WHERE version_id = " + id("11"));
        activity("12", "corrected", "11:00", "11:00");
        activity("21", "retracted", "10:00", null);
        run("UPDATE activity SET superseded_at = " + at("12:00") + " WHERE version_id = " + id("21"));
        run("INSERT INTO person (id, given_name, name_key, recorded_at) VALUES (" + id("9") + ", N'A', N'a', "
                + at("09:00") + ")");
        affiliation("31", "2020-01-01", "'2021-01-01'");
        affiliation("32", "2022-01-01", "NULL");
        run("INSERT INTO register_write (recorded_at, made_by, reason) VALUES (" + at("10:00") + ", 'anna', 'x')");
        run("INSERT INTO register_change (change_number, recorded_at, kind, id, change_type) VALUES (1000, "
                + at("10:00") + ", 'ACTIVITY', " + id("corrected") + ", 'REGISTERED')");
        run("INSERT INTO contribution_decision (id, contribution_id, status, reason, recorded_at) VALUES (" + id("41")
                + ", " + id("9") + ", 'CONFIRMED', 'x', " + at("10:00") + ")");
        run(
                "INSERT INTO membership (version_id, id, initiative_id, organisation_id, role, from_date, confirmed, recorded_at) VALUES ("
                        + id("71") + ", " + id("71") + ", " + id("other") + ", " + id("org")
                        + ", 'PARTNER', '2025-01-01', 0, " + at("10:00") + ")");
        run("INSERT INTO held_report (id, thing_id, reported_by, recorded_at) VALUES (" + id("75") + ", " + id("71")
                + ", 'anna', " + at("10:00") + ")");
        run("INSERT INTO membership_decision (id, membership_id, status, reason, recorded_at) VALUES (" + id("72")
                + ", " + id("71") + ", 'CONFIRMED', 'x', " + at("10:00") + ")");
        run("INSERT INTO ladder_version (number, status, prepared, to_prepare, recorded_at) VALUES (2, 'DRAFT', 0, 0, "
                + at("09:00") + ")");
        run("INSERT INTO closed_year (id, of_year, ladder_version, made_by, recorded_at) VALUES (" + id("81")
                + ", 2025, 1, 'anna', " + at("10:00") + ")");
    }

    @AfterEach
    void gone() throws SQLException {
        database.createStatement().execute("SHUTDOWN");
    }

    /** What is tried, then the statement; {@code 11:00} in braces is an instant, a word in braces an identifier. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a second current version                         | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at) VALUES ({13}, {corrected}, 'x', 'PANEL', '2025-01-01', {13:00})
        a second first version, ended at once            | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, superseded_at) VALUES ({13}, {corrected}, 'x', 'PANEL', '2025-01-01', {13:00}, {14:00})
        a version that overlaps                          | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, superseded_at, follows_at) VALUES ({13}, {corrected}, 'x', 'PANEL', '2025-01-01', {10:30}, {10:45}, {10:30})
        a version after a gap                            | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, follows_at) VALUES ({13}, {retracted}, 'x', 'PANEL', '2025-01-01', {13:00}, {13:00})
        a version that says another end than its start   | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, follows_at) VALUES ({13}, {retracted}, 'x', 'PANEL', '2025-01-01', {13:00}, {12:00})
        a second version after the same one              | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, superseded_at, follows_at) VALUES ({13}, {corrected}, 'x', 'PANEL', '2025-01-01', {11:00}, {11:30}, {11:00})
        a version that ends before it begins             | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, superseded_at) VALUES ({13}, {other}, 'x', 'PANEL', '2025-01-01', {13:00}, {13:00})
        a corrected version superseded again             | UPDATE activity SET superseded_at = {13:00} WHERE version_id = {11}
        a retracted version superseded again             | UPDATE activity SET superseded_at = {13:00} WHERE version_id = {21}
        a retracted version current again                | UPDATE activity SET superseded_at = NULL WHERE version_id = {21}
        all versions superseded, whatever they were      | UPDATE activity SET superseded_at = {13:00}
        a superseded version that says something else    | UPDATE activity SET on_date = '2025-02-02' WHERE version_id = {11}
        a current version that says something else       | UPDATE activity SET name = 'y' WHERE version_id = {12}
        another instant of becoming known                | UPDATE activity SET recorded_at = {11:30} WHERE version_id = {21}
        another thing's version                          | UPDATE activity SET id = {other} WHERE version_id = {12}
        a deleted version                                | DELETE FROM activity WHERE version_id = {12}
        all versions deleted                             | DELETE FROM activity
        themes taken from a version                      | DELETE FROM activity_theme WHERE version_id = {12}
        another theme of a version                       | UPDATE activity_theme SET theme_id = {other} WHERE version_id = {12}
        a theme more for a version that has ended        | INSERT INTO activity_theme (version_id, theme_id) VALUES ({11}, {other})
        a theme of no version                            | INSERT INTO activity_theme (version_id, theme_id) VALUES ({other}, {theme})
        a person deleted                                 | DELETE FROM person WHERE id = {9}
        affiliations that overlap                        | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, to_date, recorded_at) VALUES ({33}, {33}, {9}, {org}, '2020-12-31', '2021-06-01', {13:00})
        an affiliation within one without end            | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, to_date, recorded_at) VALUES ({33}, {33}, {9}, {org}, '2030-01-01', '2031-01-01', {13:00})
        an affiliation without end before one            | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, recorded_at) VALUES ({33}, {33}, {9}, {org}, '2021-06-01', {13:00})
        an affiliation that ends before it begins        | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, to_date, recorded_at) VALUES ({33}, {33}, {9}, {org}, '2019-01-02', '2019-01-01', {13:00})
        an affiliation of nobody                         | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, recorded_at) VALUES ({33}, {33}, {other}, {org}, '2019-01-01', {13:00})
        two sectors from the beginning                   | INSERT INTO organisation_sector (version_id, id, organisation_id, sector_id, recorded_at) VALUES ({51}, {51}, '00000000-0000-7000-8000-000000000501', {theme}, {13:00})
        a contribution of nobody                         | INSERT INTO contribution (version_id, id, kind, on_date, source, confirmed, recorded_at) VALUES ({61}, {61}, 'PANELLIST', '2025-01-01', 's', 1, {13:00})
        a contribution of two                            | INSERT INTO contribution (version_id, id, person_id, organisation_id, kind, on_date, source, confirmed, recorded_at) VALUES ({61}, {61}, {9}, {org}, 'PANELLIST', '2025-01-01', 's', 1, {13:00})
        another reason for a decision                    | UPDATE contribution_decision SET reason = 'y' WHERE id = {41}
        a decision deleted                               | DELETE FROM contribution_decision
        a membership confirmed without another version   | UPDATE membership SET confirmed = 1 WHERE version_id = {71}
        a membership deleted                             | DELETE FROM membership WHERE version_id = {71}
        another reporter                                 | UPDATE held_report SET reported_by = 'berit' WHERE id = {75}
        a report deleted                                 | DELETE FROM held_report
        another reason for a confirmation                | UPDATE membership_decision SET reason = 'y' WHERE id = {72}
        a confirmation of another day                    | UPDATE membership_decision SET recorded_at = {13:00} WHERE id = {72}
        a confirmation deleted                           | DELETE FROM membership_decision
        a membership decided on in another way           | INSERT INTO membership_decision (id, membership_id, status, recorded_at) VALUES ({73}, {71}, 'REGISTERED', {13:00})
        a closed year opened                             | DELETE FROM closed_year WHERE of_year = 2025
        all closed years opened                          | DELETE FROM closed_year
        a closing of another year                        | UPDATE closed_year SET of_year = 2024 WHERE id = {81}
        a closing by later knowledge                     | UPDATE closed_year SET recorded_at = {13:00} WHERE id = {81}
        a closing by other rules                         | UPDATE closed_year SET ladder_version = 2 WHERE id = {81}
        another who closed                               | UPDATE closed_year SET made_by = 'berit' WHERE id = {81}
        a year closed again                              | INSERT INTO closed_year (id, of_year, ladder_version, recorded_at) VALUES ({82}, 2025, 1, {13:00})
        a year closed again by other rules               | INSERT INTO closed_year (id, of_year, ladder_version, recorded_at) VALUES ({82}, 2025, 2, {13:00})
        a year closed by rules that nobody has written   | INSERT INTO closed_year (id, of_year, ladder_version, recorded_at) VALUES ({82}, 2024, 99, {13:00})
        a change renumbered                              | UPDATE register_change SET change_number = 1001 WHERE change_number = 1000
        a change deleted                                 | DELETE FROM register_change
        a change numbered twice                          | INSERT INTO register_change (change_number, recorded_at, kind, id, change_type) VALUES (1000, {13:00}, 'ACTIVITY', {other}, 'CHANGED')
        another who wrote                                | UPDATE register_write SET made_by = 'berit' WHERE recorded_at = {10:00}
        who wrote deleted                                | DELETE FROM register_write
        two who wrote at one instant                     | INSERT INTO register_write (recorded_at) VALUES ({10:00})
        """)
    void the_database_refuses(String what, String statement) throws SQLException {
        String before = everything();

        assertThatThrownBy(() -> run(filled(statement))).as(what).isInstanceOf(SQLException.class);

        assertThat(everything()).isEqualTo(before);
    }

    /** The same, and it is taken: so that what is refused above is refused for its own reason. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a current version ended                  | UPDATE activity SET superseded_at = {13:00} WHERE version_id = {12}
        a thing more                             | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at) VALUES ({13}, {other}, 'x', 'PANEL', '2025-01-01', {13:00})
        a version that follows                   | INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, follows_at) VALUES ({13}, {retracted}, 'x', 'PANEL', '2025-01-01', {12:00}, {12:00})
        a theme more for a current version       | INSERT INTO activity_theme (version_id, theme_id) VALUES ({12}, {other})
        an affiliation between two               | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, to_date, recorded_at) VALUES ({33}, {33}, {9}, {org}, '2021-01-01', '2022-01-01', {13:00})
        an affiliation with another organisation | INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, recorded_at) VALUES ({33}, {33}, {9}, {other}, '2020-01-01', {13:00})
        a sector from another day                | INSERT INTO organisation_sector (version_id, id, organisation_id, sector_id, from_date, recorded_at) VALUES ({51}, {51}, '00000000-0000-7000-8000-000000000501', {theme}, '2025-01-01', {13:00})
        a person emptied                         | UPDATE person SET given_name = NULL, name_key = NULL WHERE id = {9}
        a reason emptied                         | UPDATE contribution_decision SET reason = NULL WHERE id = {41}
        a membership ended                       | UPDATE membership SET superseded_at = {13:00} WHERE version_id = {71}
        a reporter emptied                       | UPDATE held_report SET reported_by = NULL WHERE id = {75}
        a confirmation's reason emptied          | UPDATE membership_decision SET reason = NULL WHERE id = {72}
        another year closed                      | INSERT INTO closed_year (id, of_year, ladder_version, recorded_at) VALUES ({82}, 2024, 1, {13:00})
        another year closed by other rules       | INSERT INTO closed_year (id, of_year, ladder_version, recorded_at) VALUES ({82}, 2024, 2, {13:00})
        who closed emptied                       | UPDATE closed_year SET made_by = NULL WHERE id = {81}
        who wrote emptied                        | UPDATE register_write SET made_by = NULL, reason = NULL WHERE recorded_at = {10:00}
        """)
    void the_database_takes(String what, String statement) {
        assertThatCode(() -> run(filled(statement))).as(what).doesNotThrowAnyException();
    }

    static Set<String> facts() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("se.regionvasterbotten.engagement")
                        .stream()
                        .filter(type -> type.isAssignableTo(Fact.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> type.getAnnotationOfType(Table.class).name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A new table of facts needs what V20, V21 and V22 gave the others, in both databases. */
    @ParameterizedTest
    @MethodSource("facts")
    void every_table_of_facts_has_its_versions_in_line_and_keeps_them(String table) throws IOException, SQLException {
        Set<String> has = names(
                "SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS UNION SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS");
        assertThat(has)
                .contains(
                        "ck_" + table + "_known",
                        "ck_" + table + "_follows",
                        "uq_" + table + "_current",
                        "uq_" + table + "_follows",
                        "fk_" + table + "_follows");
        assertThat(ofSqlServer()).contains("CONSTRAINT uq_" + table + "_current UNIQUE (id, superseded_at)");
        assertThat(has).contains("tr_" + table + "_kept");
    }

    @Test
    void sql_server_has_every_trigger_that_the_embedded_database_has() throws IOException, SQLException {
        String theirs = ofSqlServer();

        assertThat(names("SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS"))
                .hasSizeGreaterThan(20)
                .allSatisfy(trigger -> assertThat(theirs).contains("CREATE TRIGGER " + trigger + " ON "));
    }

    private static String ofSqlServer() throws IOException {
        try (Stream<Path> common = Files.list(MIGRATIONS.resolve("common"));
                Stream<Path> own = Files.list(MIGRATIONS.resolve("sqlserver"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : Stream.concat(common, own).sorted().toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private void activity(String version, String id, String recorded, String follows) throws SQLException {
        run("INSERT INTO activity (version_id, id, name, type, on_date, recorded_at, follows_at) VALUES (" + id(version)
                + ", " + id(id) + ", 'x', 'PANEL', '2025-01-01', " + at(recorded) + ", "
                + (follows == null ? "NULL" : at(follows)) + ")");
        run("INSERT INTO activity_theme (version_id, theme_id) VALUES (" + id(version) + ", " + id("theme") + ")");
    }

    private void affiliation(String id, String from, String to) throws SQLException {
        run(
                "INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, to_date, recorded_at) VALUES ("
                        + id(id) + ", " + id(id) + ", " + id("9") + ", " + id("org") + ", '" + from + "', " + to + ", "
                        + at("09:00") + ")");
    }

    private String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "activity",
                "activity_theme",
                "affiliation",
                "organisation_sector",
                "contribution",
                "person",
                "contribution_decision",
                "membership",
                "membership_decision",
                "held_report",
                "closed_year",
                "register_change",
                "register_write")) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        all.append(rows.getString(i)).append(';');
                    }
                }
            }
        }
        return all.toString();
    }

    private Set<String> names(String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String filled(String statement) {
        return Pattern.compile("\\{([^}]+)}")
                .matcher(statement)
                .replaceAll(word -> word.group(1).contains(":") ? at(word.group(1)) : id(word.group(1)));
    }

    private static String at(String time) {
        return "'2025-06-01 " + time + ":00 +00:00'";
    }

    private static String id(String word) {
        return "'" + UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)) + "'";
    }
}

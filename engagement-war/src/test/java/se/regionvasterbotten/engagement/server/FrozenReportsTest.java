package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frozen report is held by the database against whoever goes round the code. */
class FrozenReportsTest {
    private static final String FROZEN = "'00000000-0000-7000-8000-000000000001'";
    private static final String DRAFT = "'00000000-0000-7000-8000-000000000002'";
    private static final String PRESENT =
            "UPDATE report SET status = 'PRESENTED', presented_on = '2026-03-10', case_number = 'RUN 12' WHERE id = ";

    private Connection database;

    @BeforeEach
    void a_frozen_report_and_a_draft() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + Database.H2_SETTINGS);
        Schema.migrate(KeptOpen.of(source), "h2");
        database = source.getConnection();
        for (String id : new String[] {FROZEN, DRAFT}) {
            run(
                    "INSERT INTO report (id, title, status, from_date, to_date, known_at, ladder_version, facts, created_at)"
                            + " VALUES (" + id
                            + ", 'Underlag', 'DRAFT', '2025-01-01', '2026-01-01', '2026-01-15 08:00:00 +00:00', 1,"
                            + " '{}', '2026-01-15 08:00:00 +00:00')");
            run("INSERT INTO report_section (id, report_id, section, generated) VALUES (" + id + ", " + id
                    + ", 'ahead', 'Text')");
        }
        run("INSERT INTO report_form (id, report_id, form, checksum, content) VALUES (" + FROZEN + ", " + FROZEN
                + ", 'HTML', 'sum', CAST('x' AS VARBINARY))");
        run(
                "UPDATE report SET status = 'FROZEN', frozen_at = '2026-01-16 08:00:00 +00:00', checksum = 'sum' WHERE id = "
                        + FROZEN);
    }

    @AfterEach
    void gone() throws SQLException {
        database.createStatement().execute("SHUTDOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE report SET title = 'Ett annat' WHERE id = {frozen}",
                "UPDATE report SET facts = '{\"a\":1}' WHERE id = {frozen}",
                "UPDATE report SET checksum = 'other' WHERE id = {frozen}",
                "UPDATE report SET known_at = '2026-02-15 08:00:00 +00:00' WHERE id = {frozen}",
                "UPDATE report SET status = 'DRAFT', frozen_at = NULL, checksum = NULL WHERE id = {frozen}",
                "UPDATE report_section SET written = 'Nytt', written_at = '2026-02-15 08:00:00 +00:00' WHERE report_id = {frozen}",
                "UPDATE report_section SET report_id = {draft}, section = 'lessons' WHERE report_id = {frozen}",
                "INSERT INTO report_section (id, report_id, section, generated) VALUES (RANDOM_UUID(), {frozen}, 'lessons', 'Text')",
                "DELETE FROM report_section WHERE report_id = {frozen}",
                "UPDATE report_form SET content = CAST('y' AS VARBINARY)",
                "DELETE FROM report_form",
                "DELETE FROM report WHERE id = {frozen}",
            })
    void is_refused(String statement) {
        assertThatThrownBy(() -> run(statement.replace("{frozen}", FROZEN).replace("{draft}", DRAFT)))
                .isInstanceOf(SQLException.class)
                .satisfies(refused -> assertThat(refused.getMessage()).containsPattern("never|are kept"));
    }

    @Test
    void a_frozen_report_is_presented_once() throws SQLException {
        assertThat(run(PRESENT + FROZEN)).isEqualTo(1);
        assertThatThrownBy(() -> run("UPDATE report SET case_number = 'RUN 13' WHERE id = " + FROZEN))
                .hasStackTraceContaining("A frozen report never changes");
        assertThatThrownBy(() -> run("UPDATE report SET status = 'FROZEN', presented_on = NULL, case_number = NULL"))
                .hasStackTraceContaining("A frozen report never changes");
    }

    @Test
    void a_draft_is_written_and_never_presented() throws SQLException {
        assertThat(run("UPDATE report SET title = 'Ett annat' WHERE id = " + DRAFT))
                .isEqualTo(1);
        assertThat(run("UPDATE report_section SET generated = 'Ny' WHERE report_id = " + DRAFT))
                .isEqualTo(1);
        assertThatThrownBy(() -> run(PRESENT + DRAFT)).isInstanceOf(SQLException.class);
    }

    private int run(String statement) throws SQLException {
        return database.createStatement().executeUpdate(statement);
    }
}

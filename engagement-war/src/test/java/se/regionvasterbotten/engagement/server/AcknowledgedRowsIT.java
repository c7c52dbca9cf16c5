package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database has acknowledged survives that its process is killed, with the product's own settings. */
class AcknowledgedRowsIT {
    private static final int KILLS = 4;

    private static final int ROWS_BEFORE_EACH = 1000;

    @TempDir
    Path directory;

    @Test
    void no_acknowledged_row_is_lost_when_the_process_is_killed() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeAndKill());
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ROWS_BEFORE_EACH);
        assertThat(stored()).containsAll(acknowledged);
    }

    private Set<String> writeAndKill() throws IOException, InterruptedException {
        Process writers = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writers.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> said = new HashSet<>();
        try (BufferedReader lines = writers.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                said.add(line);
                if (said.size() == ROWS_BEFORE_EACH) {
                    // By its handle, for the process itself would close what it has said and we have not read.
                    writers.toHandle().destroyForcibly();
                }
                line = wholeLine(lines);
            }
        }
        writers.waitFor();
        return said;
    }

    /** The next line; nothing when the kill cut it short. */
    private static String wholeLine(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line != null && line.length() < 36 ? null : line;
    }

    private Set<String> stored() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = Writers.in(directory.toString()).getConnection();
                ResultSet rows = connection.createStatement().executeQuery("SELECT id FROM acknowledged")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            connection.createStatement().execute("SHUTDOWN");
        }
        return ids;
    }
}

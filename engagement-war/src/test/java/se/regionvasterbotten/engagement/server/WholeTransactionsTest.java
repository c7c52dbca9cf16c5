package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long transaction of the embedded database is there whole or not at all, at whichever moment of its commit the process is killed: H2 2.5.252 forgot the rows of a list that
 * it had not come to when somebody else's commit wrote the file, and they stayed locked for ever.
 */
class WholeTransactionsTest {
    private static final int ROWS = 30_000;
    private static final int BATCH = 1_000;
    private static final int COPIES = 8;

    @TempDir
    Path directory;

    @Test
    void a_long_transaction_is_there_whole_or_not_at_all_at_every_moment_of_its_commit() throws Exception {
        List<Path> copies = new ArrayList<>();
        try (Connection list = connection(directory.resolve("now"));
                Connection beside = connection(directory.resolve("now"))) {
            list.createStatement().execute("CREATE TABLE long_list (id INT NOT NULL PRIMARY KEY, told VARCHAR(40))");
            list.createStatement().execute("CREATE INDEX ix_long_list_told ON long_list (told)");
            list.createStatement().execute("CREATE TABLE short_write (id INT NOT NULL PRIMARY KEY)");
            list.setAutoCommit(false);
            fill(list);
            CompletableFuture<Void> commit = CompletableFuture.runAsync(() -> commit(list));
            while (!commit.isDone()) {
                beside.createStatement().execute("INSERT INTO short_write (id) VALUES (" + copies.size() + ")");
                copies.add(copy(copies.size()));
            }
            commit.join();
            beside.createStatement().execute("SHUTDOWN");
        }
        assertThat(copies).isNotEmpty();
        for (Path killed : some(copies)) {
            assertThat(rows(killed)).as(killed.toString()).isIn(0, ROWS);
        }
    }

    private static void fill(Connection list) throws SQLException {
        try (PreparedStatement insert = list.prepareStatement("INSERT INTO long_list (id, told) VALUES (?, ?)")) {
            for (int row = 1; row <= ROWS; row++) {
                insert.setInt(1, row);
                insert.setString(2, "rad " + row % 997 + " av " + row);
                insert.addBatch();
                if (row % BATCH == 0) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static void commit(Connection list) {
        try {
            list.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a process that is killed now leaves behind. */
    private Path copy(int number) throws IOException {
        Path copy = directory.resolve("killed-" + number);
        Files.createDirectory(copy);
        Files.copy(directory.resolve("now/engagement.mv.db"), copy.resolve("engagement.mv.db"));
        return copy;
    }

    private static List<Path> some(List<Path> copies) {
        int step = Math.max(1, copies.size() / COPIES);
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < copies.size(); i += step) {
            some.add(copies.get(i));
        }
        return some;
    }

    private static int rows(Path killed) throws SQLException {
        try (Connection connection = connection(killed);
                ResultSet row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM long_list")) {
            row.next();
            int rows = row.getInt(1);
            connection.createStatement().execute("SHUTDOWN");
            return rows;
        }
    }

    private static Connection connection(Path directory) throws SQLException {
        return Writers.in(directory.toString()).getConnection();
    }
}

package se.regionvasterbotten.engagement.container;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.server.Database;

/** Writes the rows that an import wrote once more, under new identifiers, by nothing but batches of JDBC in one transaction. */
final class BareInserts {
    private static final int BATCH = 1_000;

    private final String url;

    BareInserts(Path directory) {
        this.url = "jdbc:h2:file:" + directory.toAbsolutePath().resolve("engagement-data/engagement")
                + Database.H2_FILE_SETTINGS;
    }

    /**
     * How long it took to write the rows of a list once more, in one transaction.
     *
     * @param facts until the organisations, their sectors, the persons and the contributions were written
     * @param all until all else that the import wrote was too, the numbered changes and the stored steps, and it was committed; the list's
     *     own few rows are left to the import alone
     * @param rows how many rows that was
     */
    record Taken(Duration facts, Duration all, int rows) {}

    /** Writes the rows of the list once more. */
    Taken again(String list) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "engagement", "")) {
            String at = ".recorded_at = (SELECT committed_at FROM participant_list WHERE id = '" + list + "')";
            Map<String, List<Object[]>> facts =
                    read(connection, at, List.of("organisation", "organisation_sector", "person", "contribution"));
            Map<String, List<Object[]>> rest = read(connection, at, List.of("register_change"));
            for (String table : List.of("counted_actor", "actor_trait", "actor_step")) {
                rest.put(table, new ArrayList<>());
                for (String actor : List.of("organisation", "person")) {
                    String made =
                            "SELECT t.* FROM " + table + " t JOIN " + actor + " a ON a.id = t.actor_id WHERE a" + at;
                    rest.get(table).addAll(read(connection, made));
                }
            }
            Map<Object, Object> renewed = new HashMap<>();
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            int rows = write(connection, facts, renewed);
            Duration register = Duration.ofNanos(System.nanoTime() - began);
            rows += write(connection, rest, renewed);
            connection.commit();
            Duration all = Duration.ofNanos(System.nanoTime() - began);
            connection.createStatement().execute("SHUTDOWN");
            return new Taken(register, all, rows);
        }
    }

    private static int write(Connection connection, Map<String, List<Object[]>> rows, Map<Object, Object> renewed)
            throws SQLException {
        int written = 0;
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            write(connection, table.getKey(), table.getValue(), renewed);
            written += table.getValue().size();
        }
        return written;
    }

    private static Map<String, List<Object[]>> read(Connection connection, String which, List<String> tables)
            throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (String table : tables) {
            rows.put(table, read(connection, "SELECT t.* FROM " + table + " t WHERE t" + which));
        }
        return rows;
    }

    private static List<Object[]> read(Connection connection, String query) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet result = connection.createStatement().executeQuery(query)) {
            while (result.next()) {
                Object[] row = new Object[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void write(Connection connection, String table, List<Object[]> rows, Map<Object, Object> renewed)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).length;
        String sql = "INSERT INTO " + table + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, renew(row[i], i, renewed));
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** Identifiers of what is written are new, those of what was there before stay. */
    private static Object renew(Object value, int column, Map<Object, Object> renewed) {
        if (value instanceof Long number) {
            // Of a change, of which there are fewer than this.
            return number + 10_000_000L;
        }
        UUID id = value instanceof UUID uuid
                ? uuid
                : value instanceof byte[] bytes && bytes.length == 16 ? uuid(bytes) : null;
        if (id == null) {
            return value;
        }
        return column <= 1 && !renewed.containsKey(id)
                ? renewed.computeIfAbsent(id, old -> Ids.next())
                : renewed.getOrDefault(id, id);
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

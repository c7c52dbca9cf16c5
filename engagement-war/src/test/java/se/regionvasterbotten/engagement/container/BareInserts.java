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
                + Database.H2_SETTINGS;
    }

    /** How long it takes to write the rows of the list once more. */
    Duration again(String list) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "engagement", "")) {
            Map<String, List<Object[]>> rows = new HashMap<>();
            List<String> tables = List.of("organisation", "organisation_sector", "person", "contribution");
            String at = "(SELECT committed_at FROM participant_list WHERE id = '" + list + "')";
            for (String table : tables) {
                rows.put(table, read(connection, "SELECT * FROM " + table + " WHERE recorded_at = " + at));
            }
            Map<Object, Object> renewed = new HashMap<>();
            long began = System.nanoTime();
            connection.setAutoCommit(false);
            for (String table : tables) {
                write(connection, table, rows.get(table), renewed);
            }
            connection.commit();
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            connection.createStatement().execute("SHUTDOWN");
            return taken;
        }
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

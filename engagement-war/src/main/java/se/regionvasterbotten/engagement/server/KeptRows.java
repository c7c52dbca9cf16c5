package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows as they were recorded, in the embedded database: a version ends once, texts that may lead back to a person can be emptied,
 * nothing else is changed and nothing is deleted. SQL Server has the same in its own words.
 */
public class KeptRows implements Trigger {
    private static final String ENDS = "superseded_at";
    private static final Set<String> EMPTIED =
            Set.of("content_hash", "source", "document", "reason", "made_by", "client", "reported_by");

    private String table = "";
    private List<String> columns = List.of();

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int operations)
            throws SQLException {
        table = tableName;
        columns = columns(connection, schema, tableName);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] now) throws SQLException {
        if (old == null) {
            return;
        }
        if (now == null) {
            throw new SQLException("Rows of " + table + " are never deleted");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.deepEquals(old[i], now[i]) && !allowed(columns.get(i), old[i], now[i])) {
                throw new SQLException(
                        "Rows of " + table + " are kept as they were recorded: " + columns.get(i) + " was changed");
            }
        }
    }

    private static boolean allowed(String column, @Nullable Object old, @Nullable Object now) {
        return column.equals(ENDS) ? old == null : EMPTIED.contains(column) && (now == null || "".equals(now));
    }

    /** The names of a table's columns, in its order and in lower case. */
    static List<String> columns(Connection connection, String schema, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, schema, table, null)) {
            while (rows.next()) {
                names.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(names);
    }
}

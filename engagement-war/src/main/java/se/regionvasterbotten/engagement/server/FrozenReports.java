package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Keeps frozen reports as they were, in the embedded database: they can only be presented, once. SQL Server has the same in its own words. */
public class FrozenReports implements Trigger {
    private static final String DRAFT = "DRAFT";
    private static final Set<String> PRESENTED = Set.of("status", "presented_on", "case_number");

    private boolean sections;
    private List<String> columns = List.of();

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int operations)
            throws SQLException {
        columns = KeptRows.columns(connection, schema, tableName);
        sections = columns.contains("report_id");
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] now) throws SQLException {
        if (sections) {
            section(connection, old);
            section(connection, now);
        } else if (old != null && !DRAFT.equals(value(old, "status"))) {
            report(old, now);
        }
    }

    private void report(Object[] old, Object @Nullable [] now) throws SQLException {
        if (now == null) {
            throw refused();
        }
        boolean presenting = "FROZEN".equals(value(old, "status"))
                && Set.of("FROZEN", "PRESENTED").contains(String.valueOf(value(now, "status")));
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.deepEquals(old[i], now[i]) && !(presenting && PRESENTED.contains(columns.get(i)))) {
                throw refused();
            }
        }
    }

    private void section(Connection connection, Object @Nullable [] row) throws SQLException {
        if (row == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT status FROM report WHERE id = ?")) {
            select.setObject(1, value(row, "report_id"));
            try (ResultSet status = select.executeQuery()) {
                if (status.next() && !DRAFT.equals(status.getString(1))) {
                    throw refused();
                }
            }
        }
    }

    private @Nullable Object value(Object[] row, String column) {
        return row[columns.indexOf(column)];
    }

    private static SQLException refused() {
        return new SQLException("A frozen report never changes: it can only be presented, once");
    }
}

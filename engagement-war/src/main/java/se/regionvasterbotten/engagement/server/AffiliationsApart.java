package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the affiliations of a person with an organisation from overlapping, as far as they hold: in the embedded database. SQL Server has
 * the same in its own words.
 */
public class AffiliationsApart implements Trigger {
    private static final String OVERLAPPING = "SELECT 1 FROM affiliation WHERE person_id = ? AND organisation_id = ?"
            + " AND superseded_at IS NULL AND (CAST(? AS DATE) IS NULL OR from_date < ?) AND (to_date IS NULL OR to_date > ?)";

    private List<String> columns = List.of();

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int operations)
            throws SQLException {
        columns = KeptRows.columns(connection, schema, tableName);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] now) throws SQLException {
        if (now == null || of(now, "superseded_at") != null) {
            return;
        }
        try (PreparedStatement overlapping = connection.prepareStatement(OVERLAPPING)) {
            overlapping.setObject(1, of(now, "person_id"));
            overlapping.setObject(2, of(now, "organisation_id"));
            overlapping.setObject(3, of(now, "to_date"));
            overlapping.setObject(4, of(now, "to_date"));
            overlapping.setObject(5, of(now, "from_date"));
            try (ResultSet rows = overlapping.executeQuery()) {
                if (rows.next()) {
                    throw new SQLException("The affiliations of a person with an organisation do not overlap: "
                            + of(now, "from_date") + " to " + of(now, "to_date"));
                }
            }
        }
    }

    private @Nullable Object of(Object[] row, String column) {
        return row[columns.indexOf(column)];
    }
}

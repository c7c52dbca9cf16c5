package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Gives a version that has ended no more themes, in the embedded database. SQL Server has the same in its own words. */
public class ThemesOfCurrentVersions implements Trigger {
    private String versions = "";

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int operations) {
        versions = tableName.replaceAll("(?i)_theme$", "");
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] now) throws SQLException {
        if (now == null) {
            return;
        }
        try (PreparedStatement ended = connection.prepareStatement(
                "SELECT 1 FROM " + versions + " WHERE version_id = ? AND superseded_at IS NOT NULL")) {
            ended.setObject(1, now[0]);
            try (ResultSet rows = ended.executeQuery()) {
                if (rows.next()) {
                    throw new SQLException("A version that has ended is given no more themes: " + now[0]);
                }
            }
        }
    }
}

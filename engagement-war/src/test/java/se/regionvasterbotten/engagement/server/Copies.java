package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Copies of what is written, beside it in the same tables and with other identifiers. */
final class Copies {
    /** From which number on changes are written; the delivered rows have the first. */
    static final int CHANGES = 1_000;

    private static final int BATCH = 1_000;
    static final List<String> TABLES = List.of(
            "meeting_place",
            "office",
            "theme",
            "sector",
            "organisation",
            "organisation_sector",
            "person",
            "activity",
            "activity_theme",
            "initiative",
            "initiative_theme",
            "membership",
            "affiliation",
            "outcome",
            "external_id",
            "participant_list",
            "register_change",
            "contribution",
            "counted_actor",
            "actor_trait",
            "actor_step");

    static final Set<String> REFERENCES = Set.of(
            "version_id",
            "id",
            "person_id",
            "organisation_id",
            "on_behalf_of_id",
            "activity_id",
            "initiative_id",
            "actor_id");

    private final Connection connection;

    Copies(Connection connection) {
        this.connection = connection;
    }

    /** Adds the rows of a table so many times less one, with new values in these columns; what was delivered is not copied. */
    void add(String table, int times, Set<String> renewed) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet all = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
            for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                columns.add(all.getMetaData().getColumnName(i));
            }
            while (all.next()) {
                if (!copies(all.getObject(1))) {
                    continue;
                }
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = all.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        String sql = "INSERT INTO " + table + " VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?"))
                + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int time = 1; time < times; time++) {
                for (int i = 0; i < rows.size(); i++) {
                    for (int column = 0; column < columns.size(); column++) {
                        insert.setObject(column + 1, copied(rows.get(i)[column], columns.get(column), time, renewed));
                    }
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                        insert.executeBatch();
                    }
                }
                connection.commit();
            }
        }
    }

    private static Object copied(Object value, String column, int time, Set<String> renewed) {
        if (column.equals("kind") && renewed.contains(column)) {
            return "LISTENER";
        }
        if (column.equals("sort_key")) {
            String key = value.toString();
            UUID id = UUID.fromString(
                    key.substring(key.length() - 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
            return key.substring(0, key.length() - 32)
                    + time(id, time).toString().replace("-", "");
        }
        if (column.equals("change_number")) {
            return ((Number) value).longValue() + (long) CHANGES * time;
        }
        return renewed.contains(column) && value != null && copies(value)
                ? time(UUID.fromString(value.toString()), time)
                : value;
    }

    /** What was delivered stays as it is. */
    private static boolean copies(Object key) {
        return key instanceof Number number ? number.longValue() >= CHANGES : made(UUID.fromString(key.toString()));
    }

    private static boolean made(UUID id) {
        return id.getMostSignificantBits() >>> 48 == 0x0190;
    }

    private static UUID time(UUID id, int time) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + time);
    }

    /** Adds one row, a value for each of its columns. */
    void row(String table, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES ("
                + String.join(", ", Collections.nCopies(values.length, "?")) + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}

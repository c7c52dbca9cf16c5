package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A process that writes to the embedded database until it is killed, and says each row when the database has acknowledged it. */
final class Writers {
    private static final int THREADS = 4;

    private Writers() {}

    /** Writes to the database in the directory {@code arguments[0]}. */
    public static void main(String... arguments) throws SQLException {
        Database database = in(arguments[0]);
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("CREATE TABLE IF NOT EXISTS acknowledged (id UNIQUEIDENTIFIER NOT NULL PRIMARY KEY)");
        }
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> write(database)).start();
        }
    }

    static Database in(String directory) {
        return new Database(name -> name.equals("engagement.data-dir") ? Optional.of(directory) : Optional.empty());
    }

    private static void write(Database database) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO acknowledged (id) VALUES (?)")) {
            while (true) {
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.executeUpdate();
                System.out.println(id);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package se.regionvasterbotten.engagement.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An embedded database that has had all migrations and nothing else: made once, and copied for whoever asks. */
final class MigratedDatabase {
    private static final String FILE = "engagement.mv.db";
    private static @Nullable Path made;

    private MigratedDatabase() {}

    /** A connection to one in an empty directory. */
    static Connection in(Path directory) throws IOException, SQLException {
        Files.copy(made().resolve(FILE), directory.resolve(FILE));
        return Writers.in(directory.toString()).getConnection();
    }

    private static synchronized Path made() throws IOException {
        Path known = made;
        if (known == null) {
            known = Files.createTempDirectory("migrated");
            known.toFile().deleteOnExit();
            Schema.bringForward(Writers.in(known.toString()), "h2");
            known.resolve(FILE).toFile().deleteOnExit();
            made = known;
        }
        return known;
    }
}

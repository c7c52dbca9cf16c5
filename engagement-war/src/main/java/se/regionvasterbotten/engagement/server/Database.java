package se.regionvasterbotten.engagement.server;

import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** The database that the settings name: SQL Server by {@code engagement.db.url}, else an own file in {@code engagement.data-dir}. */
public class Database implements DataSource {
    /** Writers wait for each other for so many milliseconds. */
    static final int LOCK_TIMEOUT = 20_000;

    /**
     * What makes H2 take the statements of SQL Server, and lose nothing that was acknowledged: without {@code WRITE_DELAY=0} a
     * killed process loses its last half second. Its trace file would hold people's data, so there is none.
     */
    public static final String H2_SETTINGS =
            ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";WRITE_DELAY=0;LOCK_TIMEOUT=" + LOCK_TIMEOUT
                    + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    /**
     * The same for a database in a file: H2 writes into freed space and tells the file's header where only later (seen with 2.5.252), so that the start after a kill does not find
     * the last transactions. Without {@code REUSE_SPACE} the file grows until the product is stopped, which takes {@code MAX_COMPACT_TIME} milliseconds at most to make it smaller.
     */
    public static final String H2_FILE_SETTINGS = H2_SETTINGS + ";REUSE_SPACE=FALSE;MAX_COMPACT_TIME=5000";

    private final DataSource real;

    private final @Nullable StatementLog log;

    /** Made by the server's pool, which knows no constructor with arguments. */
    public Database() {
        this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    Database(Function<String, Optional<String>> settings) {
        real = settings.apply("engagement.db.url")
                .map(url -> sqlServer(url, settings))
                .orElseGet(() -> embedded(settings.apply("engagement.data-dir").orElse("./engagement-data")));
        log = settings.apply("engagement.db.statements")
                .map(file -> new StatementLog(Path.of(file)))
                .orElse(null);
    }

    private static DataSource sqlServer(String url, Function<String, Optional<String>> settings) {
        SQLServerDataSource source = new SQLServerDataSource();
        source.setURL(url);
        // Without it SQL Server's wait without end; what is set here goes before what the address says.
        if (!url.toLowerCase(Locale.ROOT).contains("locktimeout")) {
            source.setLockTimeout(LOCK_TIMEOUT);
        }
        settings.apply("engagement.db.user").ifPresent(source::setUser);
        settings.apply("engagement.db.password").ifPresent(source::setPassword);
        return source;
    }

    private static DataSource embedded(String directory) {
        Path file = Path.of(directory).toAbsolutePath().normalize().resolve("engagement");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file + H2_FILE_SETTINGS);
        source.setUser("engagement");
        source.setPassword("");
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        return log == null ? connection : log.of(connection);
    }

    /** The settings' own account: the pool's is none. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return real.getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        real.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}

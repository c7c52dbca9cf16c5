package se.regionvasterbotten.engagement.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.regionvasterbotten.engagement.launch.Mode;
import se.regionvasterbotten.engagement.launch.Refusal;

/**
 * Brings the database's schema forward when the application starts. What else is to happen at the start and reads the database is
 * {@code @DependsOn("Schema")}. A migration that fails ends the deployment.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/engagement",
        className = "se.regionvasterbotten.engagement.server.Database",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 32)
public class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class.getName());

    /** What holds for the database that the connection is of. */
    static final String READERS_SEE_WHAT_WAS =
            "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = DB_NAME()";

    @Resource(lookup = "java:app/jdbc/engagement")
    private DataSource database;

    @PostConstruct
    void bringForward() {
        Mode mode = Mode.of(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
        try {
            if (mode == Mode.EXTERNAL) {
                migrate(database, "sqlserver");
                warnOfReadersThatWait();
            } else {
                migrate(KeptOpen.of(new Database()), "h2");
            }
        } catch (FlywayException failed) {
            Refusal refusal = Refusal.of("migration", failed.toString());
            LOG.log(Level.SEVERE, refusal.getMessage());
            throw refusal;
        }
    }

    /** Without row versions SQL Server lets whoever reads wait for whoever writes, as long as a list's commit takes. */
    private void warnOfReadersThatWait() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READERS_SEE_WHAT_WAS)) {
            if (row.next() && !row.getBoolean(1)) {
                LOG.log(Level.WARNING, Refusal.of("readers-wait").getMessage());
            }
        } catch (SQLException unknown) {
            LOG.log(Level.FINE, "whether readers wait is not known", unknown);
        }
    }

    /** Closes the embedded database while its classes can still be loaded: its own hook comes when the server has gone. */
    @PreDestroy
    void close() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
                statement.execute("SHUTDOWN");
            }
        } catch (SQLException closedAlready) {
            LOG.log(Level.FINE, "the database was closed already", closedAlready);
        }
    }

    /** Runs the migrations that the database has not had, those of both databases and those of one dialect. */
    static void migrate(DataSource database, String dialect) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}

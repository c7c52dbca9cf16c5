package se.regionvasterbotten.engagement.steps;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The product's entities over a database in memory, which counts the statements that are put to it. */
final class CountedStore implements AutoCloseable {
    private final AtomicInteger statements = new AtomicInteger();
    private final JdbcDataSource database = new JdbcDataSource();
    private final EntityManagerFactory factory;

    CountedStore(String name) {
        database.setURL("jdbc:h2:mem:" + name
                + ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", counting());
        settings.put("jakarta.persistence.schema-generation.database.action", "create");
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.logging.level", "OFF");
        factory = Persistence.createEntityManagerFactory("engagement", settings);
    }

    EntityManager open() {
        return factory.createEntityManager();
    }

    /** Runs a statement that is not counted. */
    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many statements a task puts. */
    int count(Runnable task) {
        int before = statements.get();
        task.run();
        return statements.get() - before;
    }

    private DataSource counting() {
        return proxy(
                DataSource.class,
                database,
                (method, answer) -> answer instanceof Connection connection
                        ? proxy(Connection.class, connection, this::seen)
                        : answer);
    }

    private Object seen(Method method, Object answer) {
        if (method.getName().equals("prepareStatement")) {
            statements.incrementAndGet();
        }
        return answer;
    }

    private interface Watch {
        Object seen(Method method, Object answer);
    }

    private static <T> T proxy(Class<T> type, T real, Watch watch) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return watch.seen(method, method.invoke(real, arguments));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    @Override
    public void close() throws SQLException {
        factory.close();
        execute("SHUTDOWN");
    }
}

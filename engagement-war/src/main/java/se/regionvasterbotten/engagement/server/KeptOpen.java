package se.regionvasterbotten.engagement.server;

import java.sql.Connection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * A database whose connections stay open until it is shut down itself: H2 2.4.240 holds rows against a condition by the connection that stated it, and refuses them all once that is
 * closed, as it is when nobody holds it any longer.
 */
final class KeptOpen {
    private static final Queue<Connection> HELD = new ConcurrentLinkedQueue<>();

    private KeptOpen() {}

    static DataSource of(DataSource database) {
        return proxy(DataSource.class, database);
    }

    private static <T> T proxy(Class<T> type, T real) {
        return Proxies.of(type, (self, method, arguments) -> {
            if (real instanceof Connection && method.getName().equals("close")) {
                return null;
            }
            Object answer = Proxies.called(real, method, arguments);
            if (answer instanceof Connection connection) {
                HELD.add(connection);
                return proxy(Connection.class, connection);
            }
            return answer;
        });
    }
}

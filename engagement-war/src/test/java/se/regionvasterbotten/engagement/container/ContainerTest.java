package se.regionvasterbotten.engagement.container;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a test of the running product extends; its class is named {@code …IT}. All of them share one server and one database, booted
 * for the first of them, so each makes its own names and external ids.
 *
 * <p>With {@code -Dengagement.test.base=http://localhost:8080/engagement/} they run against a server that is up already.
 */
@ExtendWith(SharedServer.class)
public abstract class ContainerTest {
    /** Where the product answers, with a slash at the end: {@code http://localhost:41233/engagement/}. */
    protected static URI base() {
        return SharedServer.base();
    }
}

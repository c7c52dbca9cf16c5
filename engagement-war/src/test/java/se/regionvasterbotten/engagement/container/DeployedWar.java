package se.regionvasterbotten.engagement.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that was built, deployed by Arquillian in a Payara Micro of its own, with the product's own settings of the server. */
public final class DeployedWar implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** What the server says. */
    static final Path LOG = TARGET.resolve("payara/container.log");

    private final TestRunnerAdaptor arquillian;
    private final URI base;

    private DeployedWar(TestRunnerAdaptor arquillian, URI base) {
        this.arquillian = arquillian;
        this.base = base;
    }

    /** What Arquillian deploys. */
    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class, TARGET.resolve("engagement.war").toFile());
    }

    static DeployedWar start() {
        int port = freePort();
        configure(port);
        TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        try {
            arquillian.beforeSuite();
            arquillian.beforeClass(DeployedWar.class, LifecycleMethodExecutor.NO_OP);
        } catch (Exception failed) {
            throw new IllegalStateException("the war did not come up; see " + LOG, failed);
        }
        return new DeployedWar(arquillian, URI.create("http://localhost:" + port + "/engagement/"));
    }

    private static void configure(int port) {
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.consoleOutput", "false");
        // Its opposite adds an option that opens the grid's port.
        System.setProperty("payara.clusterEnabled", "true");
        System.setProperty(
                "payara.cmdOptions",
                "-Duser.timezone=UTC -Xmx1g -XX:+UseSerialGC -Declipselink.logging.parameters=false"
                        + " -Declipselink.logging.level.sql=FINE -Dengagement.data-dir=" + escaped(temporary("data")));
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --disablephonehome --port " + port + " --prebootcommandfile " + escaped(preBoot())
                        + " --logproperties " + escaped(logging()));
    }

    /** The product's own commands, and the address that its Main gives when it runs for one machine only. */
    private static Path preBoot() {
        try {
            String commands = Files.readString(Path.of("src/main/payara/pre-boot.txt"));
            return write(
                    "pre-boot.txt",
                    commands + "set configs.config.server-config.network-config.network-listeners.network-listener"
                            + ".http-listener.address=127.0.0.1\n");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** To a file, with every statement that the persistence provider writes; the console gets the line Arquillian waits for. */
    private static Path logging() {
        return write("logging.properties", """
                handlers=java.util.logging.FileHandler, java.util.logging.ConsoleHandler
                .level=INFO
                org.eclipse.persistence.session.level=FINE
                java.util.logging.ConsoleHandler.level=INFO
                java.util.logging.FileHandler.level=FINE
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%4$s %3$s %5$s%6$s%n
                java.util.logging.FileHandler.pattern=""" + LOG + "\n");
    }

    private static Path write(String name, String content) {
        try {
            return Files.writeString(TARGET.resolve("payara").resolve(name), content);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    static Path temporary(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(TARGET.resolve("container")), name);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    URI base() {
        return base;
    }

    @Override
    public void close() throws Exception {
        arquillian.afterClass(DeployedWar.class, LifecycleMethodExecutor.NO_OP);
        arquillian.afterSuite();
        arquillian.shutdown();
    }
}

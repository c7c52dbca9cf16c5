package se.regionvasterbotten.engagement.container;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The executable jar as a process, started by the README's command with options of its own. */
final class RunningJar implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final int port;

    private RunningJar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the jar on {@code port} in {@code directory}, where its data lies if no setting says otherwise. */
    static RunningJar start(Path directory, int port, Map<String, String> environment, String... javaOptions)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of(
                "-jar", Path.of("target/engagement.jar").toAbsolutePath().toString()));
        command.addAll(List.of("--port", Integer.toString(port)));
        Path output = Files.createTempFile(directory, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new RunningJar(builder.start(), output, port);
    }

    /** Waits until the product says that it answers. */
    RunningJar ready() throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        while (!output().contains("answers at")) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("it did not start:\n" + output());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** Waits until the process has ended, and gives its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not end:\n" + output());
        }
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    URI base() {
        return URI.create("http://localhost:" + port + "/engagement/");
    }

    /** Ends it as an operator would: it closes its database. */
    void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does: no hook runs, nothing is written. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The addresses the process listens on, as the kernel writes them: {@code 0100007F:1F90} is 127.0.0.1:8080. */
    List<String> listening() throws IOException {
        Set<String> own = sockets();
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields[3].equals("0A") && own.contains("socket:[" + fields[9] + "]")) {
                    addresses.add(fields[1]);
                }
            }
        }
        return addresses;
    }

    private Set<String> sockets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.map(RunningJar::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

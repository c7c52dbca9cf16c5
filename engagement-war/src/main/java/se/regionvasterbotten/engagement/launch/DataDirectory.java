package se.regionvasterbotten.engagement.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory that holds the embedded database, for one process at a time. */
final class DataDirectory {
    /** Kept for the life of the process: a lock ends with its channel. */
    private static @Nullable FileLock held;

    private DataDirectory() {}

    /**
     * Makes the directory if it is not there, holds it until the process ends, however it ends, and has temporary files made in it:
     * what a killed process left of uploaded lists is gone at the next start, and nobody cleans away the server's own.
     *
     * @throws Refusal when it cannot be written to, or another process holds it
     */
    static synchronized void hold(Path directory) {
        Path there = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(there);
            FileChannel channel = FileChannel.open(
                    there.resolve("engagement.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
            if (held == null) {
                throw Refusal.of("data-locked", there);
            }
            System.setProperty(
                    "java.io.tmpdir", emptied(there.resolve("temporary")).toString());
        } catch (IOException unwritable) {
            throw Refusal.of("data-unwritable", there, unwritable.toString());
        }
    }

    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> left = Files.walk(directory)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectory(directory);
    }
}

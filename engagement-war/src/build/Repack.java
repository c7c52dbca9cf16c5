import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the executable jar of the one that the server made with the war in it: with our own main class, and always the same bytes
 * of the same content. The server's jar carries the hour it was made in every entry.
 *
 * <p>Arguments: the server's jar, the directory of classes, the package of the main class in it, the instant, the jar to make.
 */
final class Repack {
    private final Map<String, byte[]> content = new TreeMap<>();
    private final LocalDateTime instant;

    private Repack(LocalDateTime instant) {
        this.instant = instant;
    }

    public static void main(String... arguments) throws IOException {
        Repack repack = new Repack(OffsetDateTime.parse(arguments[3]).toLocalDateTime());
        repack.takeServer(Path.of(arguments[0]), arguments[2].replace('/', '.') + ".Main");
        repack.takeClasses(Path.of(arguments[1]), arguments[2]);
        repack.write(Path.of(arguments[4]));
    }

    private void takeServer(Path jar, String main) throws IOException {
        try (JarFile server = new JarFile(jar.toFile())) {
            for (JarEntry entry : server.stream().toList()) {
                try (InputStream in = server.getInputStream(entry)) {
                    content.put(entry.getName(), in.readAllBytes());
                }
            }
            Manifest manifest = server.getManifest();
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            manifest.write(bytes);
            content.put(JarFile.MANIFEST_NAME, bytes.toByteArray());
        }
        content.computeIfPresent("MICRO-INF/deploy/payaramicro.properties", (name, bytes) -> withoutDate(bytes));
    }

    private static byte[] withoutDate(byte[] properties) {
        return new String(properties, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void takeClasses(Path classes, String packageName) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(packageName))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            add(out, JarFile.MANIFEST_NAME, content.remove(JarFile.MANIFEST_NAME));
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                add(out, entry.getKey(), entry.getValue());
            }
        }
    }

    /** Nested jars are stored as they are: the server's launcher reads them in place. */
    private void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(instant);
        if (name.endsWith(".jar") || name.endsWith(".war")) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}

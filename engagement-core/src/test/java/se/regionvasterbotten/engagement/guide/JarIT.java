package se.regionvasterbotten.engagement.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is delivered: on the class path, as a module, as a bundle. What runs is the guide's first snippet. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("built.jar"));
    private static final String MODULE = "se.regionvasterbotten.engagement.core";
    private static final Page GUIDE = Page.read("guide.md");

    @TempDir
    private Path directory;

    private Path source;

    @BeforeEach
    void write() throws IOException {
        source = Files.createDirectories(directory.resolve("src/consumer")).resolve("Consumer.java");
        Files.writeString(source, """
                package consumer;
                import java.time.LocalDate;
                import java.util.*;
                import se.regionvasterbotten.engagement.evidence.*;
                import se.regionvasterbotten.engagement.ladder.*;
                import se.regionvasterbotten.engagement.standing.*;
                public class Consumer {
                    public static void main(String[] arguments) {
                        %s
                    }
                }
                """.formatted(GUIDE.blocks("java").get(0)));
    }

    @Test
    void a_consumer_on_the_class_path_gets_what_the_guide_says() throws Exception {
        String out = directory.resolve("out").toString();

        compile("-cp", JAR.toString(), "-d", out, source.toString());

        assertThat(run("-cp", JAR + System.getProperty("path.separator") + out, "consumer.Consumer"))
                .isEqualTo(GUIDE.blocks("").get(0));
    }

    @Test
    void a_consumer_on_the_module_path_gets_what_the_guide_says() throws Exception {
        Path module = Files.writeString(
                directory.resolve("src/module-info.java"), "module consumer { requires " + MODULE + "; }");
        String out = directory.resolve("out").toString();

        compile("-p", JAR.toString(), "-d", out, module.toString(), source.toString());

        assertThat(run("-p", JAR + System.getProperty("path.separator") + out, "-m", "consumer/consumer.Consumer"))
                .isEqualTo(GUIDE.blocks("").get(0));
    }

    @Test
    void the_bundle_exports_what_the_module_exports_each_package_with_its_version() throws Exception {
        Attributes manifest = manifest();
        String version = manifest.getValue("Bundle-Version").replace(".SNAPSHOT", "");

        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(MODULE);
        assertThat(clauses(manifest.getValue("Export-Package")))
                .containsExactlyElementsOf(new TreeSet<>(module().exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .toList()));
        assertThat(manifest.getValue("Export-Package").split("version=\"" + Pattern.quote(version) + "\"", -1))
                .hasSize(module().exports().size() + 1);
    }

    @Test
    void the_bundle_and_the_module_need_nothing_at_run_time() throws Exception {
        assertThat(manifest().getValue("Import-Package"))
                .matches("org\\.jspecify\\.annotations;resolution:=optional;version=\"[^\"]*\"");
        assertThat(module().requires())
                .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void nothing_in_the_jar_tells_when_or_where_it_was_built() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getTime()).distinct()).hasSize(1);
        }
        assertThat(manifest().keySet())
                .extracting(Object::toString)
                .doesNotContain("Bnd-LastModified", "Built-By", "Build-Jdk", "Tool");
    }

    private static ModuleDescriptor module() {
        return ModuleFinder.of(JAR).find(MODULE).orElseThrow().descriptor();
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static List<String> clauses(String header) {
        return Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.split(";")[0])
                .toList();
    }

    private static void compile(String... arguments) {
        int status = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments);
        assertThat(status).isZero();
    }

    private static String run(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}

package se.regionvasterbotten.engagement.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources are short, and say what they are for. */
class SourcesTest {
    @Test
    void no_source_file_is_longer_than_three_hundred_lines() {
        assertThat(sources("src")).filteredOn(file -> length(file) > 300).isEmpty();
    }

    @Test
    void half_of_the_source_files_have_at_most_sixty_lines() {
        List<Integer> lengths =
                sources("src/main").stream().map(SourcesTest::length).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(60);
    }

    @Test
    void every_package_says_what_it_holds() {
        List<Path> packages = sources("src/main").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(directory -> assertThat(directory.resolve("package-info.java"))
                        .content()
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    @Test
    void everything_public_is_explained() throws IOException {
        assertThat(Unexplained.in(sources("src/main"))).isEmpty();
    }

    @Test
    void the_core_says_of_everything_public_what_it_takes_and_gives() throws IOException {
        List<Path> core = sources("src/main").stream()
                .filter(file -> file.toString().contains("engagement-core"))
                .toList();

        assertThat(core).isNotEmpty();
        assertThat(Untold.in(core)).isEmpty();
    }

    private static List<Path> sources(String below) {
        return Stream.of("engagement-core", "engagement-api", "engagement-war")
                .map(module -> Path.of("..", module).resolve(below))
                .filter(Files::exists)
                .flatMap(directory -> files(directory).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int length(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

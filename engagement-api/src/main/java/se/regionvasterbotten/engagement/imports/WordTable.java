package se.regionvasterbotten.engagement.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Words that stand in a file beside the code, between bars, for each constant of an enumeration. */
final class WordTable {
    private WordTable() {}

    /**
     * The words of every constant, in their order.
     *
     * @throws IllegalStateException when the file lacks a constant or names one that there is not
     */
    static <E extends Enum<E>> Map<E, List<String>> of(String file, Class<E> type) {
        Properties lines = new Properties();
        try (InputStream bytes = Objects.requireNonNull(WordTable.class.getResourceAsStream(file))) {
            lines.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<E, List<String>> words = new EnumMap<>(type);
        for (String name : lines.stringPropertyNames()) {
            words.put(
                    Enum.valueOf(type, name),
                    Arrays.stream(lines.getProperty(name).split("\\|"))
                            .map(String::strip)
                            .toList());
        }
        if (words.size() != type.getEnumConstants().length) {
            throw new IllegalStateException(file + " has words for " + words.keySet() + " only");
        }
        return words;
    }
}

package se.regionvasterbotten.engagement.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation and the blocks of code in it. */
record Page(String text) {
    static Page read(String name) {
        return new Page(content(Path.of("..", "docs", name)));
    }

    /** The blocks of a language, in order; of none when its name is empty. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(withoutOthers(language))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The source of a test without blanks, so that it can be laid out in another way than the page. */
    static String source(Class<?> test) {
        return withoutBlanks(content(Path.of("src/test/java", test.getName().replace('.', '/') + ".java")));
    }

    static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }

    /** Blocks of other languages are taken out, so that their ends begin none. */
    private String withoutOthers(String language) {
        return Pattern.compile("(?ms)^```(\\w*)\n.*?^```$\n")
                .matcher(text)
                .replaceAll(block -> block.group(1).equals(language) ? quoted(block) : "");
    }

    private static String quoted(MatchResult block) {
        return java.util.regex.Matcher.quoteReplacement(block.group());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

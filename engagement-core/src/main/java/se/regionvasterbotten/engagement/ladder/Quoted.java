package se.regionvasterbotten.engagement.ladder;

import java.util.Map;
import java.util.Optional;

/** Texts between quotation marks: on one line, whatever is in them. */
final class Quoted {
    private static final Map<Character, Character> ESCAPED = Map.of('n', '\n', 't', '\t', '"', '"', '\\', '\\');

    private Quoted() {}

    static String write(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (hidden(point)) {
                        quoted.append("\\u%04x".formatted(point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** The character that a backslash and another stand for; empty when they stand for none. */
    static Optional<Character> escaped(char after) {
        return Optional.ofNullable(ESCAPED.get(after));
    }

    /** Ends a line, steers a terminal or is half a character: all within the first plane, so four digits say which. */
    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> point == 0xfeff;
        };
    }
}

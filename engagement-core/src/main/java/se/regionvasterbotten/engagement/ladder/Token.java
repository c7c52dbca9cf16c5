package se.regionvasterbotten.engagement.ladder;

import java.util.Locale;

/**
 * One word of a text.
 *
 * @param type what it is
 * @param value its letters; for a text what stands between the quotation marks
 * @param line its line, from 1
 * @param column its column, from 1
 */
record Token(Type type, String value, int line, int column) {
    enum Type {
        WORD,
        NUMBER,
        TEXT,
        MARK,
        END;

        /** As it is shown to whoever writes one. */
        String shown() {
            return "<" + name().toLowerCase(Locale.ROOT) + ">";
        }
    }

    boolean is(String word) {
        return (type == Type.WORD || type == Type.MARK) && value.equals(word);
    }

    /** As it is shown to whoever wrote it. */
    String shown() {
        return switch (type) {
            case TEXT -> Quoted.write(value);
            case END -> type.shown();
            default -> value;
        };
    }

    LadderFault fault(FaultType fault, String place, String hint) {
        return LadderFault.at(place, fault, shown(), hint).on(line, column);
    }
}

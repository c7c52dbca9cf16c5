package se.regionvasterbotten.engagement.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Texts that people write: normalised (NFC), without blanks around, within their room, without what cannot be printed. */
public final class Texts {
    private Texts() {}

    /**
     * One line that must be there.
     *
     * @param most how many UTF-16 units the column holds
     * @return the text as it is kept; empty when a fault was added
     */
    public static String required(Faults faults, String field, @Nullable String value, int most) {
        if (value == null || clean(value).isEmpty()) {
            faults.add(ProblemType.REQUIRED, field, value);
            return "";
        }
        String text = optional(faults, field, value, most);
        return text == null ? "" : text;
    }

    /** One line that may be left out; null when it is blank or a fault was added. */
    public static @Nullable String optional(Faults faults, String field, @Nullable String value, int most) {
        if (value != null && clean(value).codePoints().anyMatch(Character::isISOControl)) {
            faults.add(ProblemType.UNPRINTABLE, field, value);
            return null;
        }
        return paragraphs(faults, field, value, most);
    }

    /** Text of several lines that may be left out; null when it is blank or a fault was added. */
    public static @Nullable String paragraphs(Faults faults, String field, @Nullable String value, int most) {
        if (value == null || clean(value).isEmpty()) {
            return null;
        }
        if (!printable(value)) {
            faults.add(ProblemType.UNPRINTABLE, field, value);
            return null;
        }
        String text = clean(value);
        if (text.length() > most) {
            faults.add(ProblemType.TOO_LONG, field, value, most, text.length());
            return null;
        }
        return text;
    }

    /** The text as it is kept: in NFC, without blanks around it, no-break ones among them. */
    public static String clean(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC);
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether the text has neither control characters, line breaks and tabs apart, nor halves of characters. */
    public static boolean printable(String value) {
        return value.codePoints().allMatch(Texts::printable);
    }

    private static boolean printable(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return true;
        }
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !half && !Character.isISOControl(character);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff';
    }
}

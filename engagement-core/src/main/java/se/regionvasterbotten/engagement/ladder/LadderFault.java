package se.regionvasterbotten.engagement.ladder;

import java.io.Serializable;
import java.util.Locale;
import se.regionvasterbotten.engagement.words.Words;

/**
 * One thing that is wrong with a ladder version.
 *
 * @param type what is wrong
 * @param place where, as a path of field names: {@code rules[2].condition.kinds[0]}, counted from 0; {@code rules} for what concerns them all
 * @param value what stands there, as it was written
 * @param hint what fills in the remedy, for instance the names to choose from; empty when the remedy needs nothing
 * @param line the line in a text, from 1; 0 when the version was not read from a text
 * @param column the column in the line, from 1; 0 when the version was not read from a text
 */
public record LadderFault(FaultType type, String place, String value, String hint, int line, int column)
        implements Serializable {
    static LadderFault at(String place, FaultType type, Object value) {
        return at(place, type, value, "");
    }

    static LadderFault at(String place, FaultType type, Object value, String hint) {
        return new LadderFault(type, place, value.toString(), hint, 0, 0);
    }

    LadderFault on(int newLine, int newColumn) {
        return new LadderFault(type, place, value, hint, newLine, newColumn);
    }

    /**
     * What is wrong, with the value.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return a clause without a full stop
     */
    public String reason(Locale locale) {
        return Words.of("fault." + type + ".reason", locale, value, hint);
    }

    /**
     * What to do about it.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return a clause without a full stop
     */
    public String remedy(Locale locale) {
        return Words.of("fault." + type + ".remedy", locale, value, hint);
    }

    /**
     * Where, what and what to do.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return one clause: line and column when the version was read from a text, else the place
     */
    public String text(Locale locale) {
        String pattern = line == 0 ? "fault.inPlace" : "fault.inText";
        return Words.of(
                pattern,
                locale,
                place,
                Integer.toString(line),
                Integer.toString(column),
                reason(locale),
                remedy(locale));
    }
}

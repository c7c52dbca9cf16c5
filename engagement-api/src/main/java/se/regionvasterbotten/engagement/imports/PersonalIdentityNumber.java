package se.regionvasterbotten.engagement.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal identity numbers and co-ordination numbers: a birth date with or without century (in the latter the day plus 60), four
 * digits, and the check digit right. Organisation numbers have no month there and pass.
 */
final class PersonalIdentityNumber {
    private static final Pattern LIKE = Pattern.compile(
            "(?<!\\d)(?:18|19|20)?(\\d{2})[-./]?(\\d{2})[-./]?(\\d{2}) ?[-+./\u2010-\u2015\u2212]? ?(\\d{4})(?!\\d)");
    /** What stands where a number stood. */
    static final String MASK = "[personnummer]";

    private static final int FEWEST_DIGITS = 10;
    private static final int COORDINATION = 60;
    private static final int LEAP_YEAR = 2000;

    private PersonalIdentityNumber() {}

    /** Whether there is one anywhere in the text, or stood there. */
    static boolean in(String text) {
        return text.contains(MASK) || !masked(text).equals(text);
    }

    /** The text with {@value #MASK} instead of each. */
    static String masked(String text) {
        if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return text;
        }
        return LIKE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(number(found) ? MASK : found.group()));
    }

    private static boolean number(MatchResult found) {
        String digits = found.group(1) + found.group(2) + found.group(3) + found.group(4);
        return date(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))) && checks(digits);
    }

    private static boolean date(int month, int day) {
        try {
            return LocalDate.of(LEAP_YEAR, month, day > COORDINATION ? day - COORDINATION : day)
                    .isBefore(LocalDate.MAX);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean checks(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int product = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}

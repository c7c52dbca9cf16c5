package se.regionvasterbotten.engagement.written;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds personal identity numbers and co-ordination numbers: a birth date with or without century (in the latter the day plus 60), four
 * digits, and the check digit right, however they are parted and in whatever digits. Organisation numbers have no month there and
 * pass; so do the register's ids, and a text that is a time of {@value #NOBODY_BORN_THEN} or later and nothing else, for lists note when people came, and
 * nobody so young does.
 */
public final class PersonalIdentityNumber {
    /** What stands where a number stood. */
    public static final String MASK = "[personnummer]";

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int NOBODY_BORN_THEN = 2015;
    private static final int FEWEST_DIGITS = 10;
    private static final int COORDINATION = 60;
    private static final int LEAP_YEAR = 2000;
    private static final String BEGIN = "(?<!\\d)";
    private static final String CENTURY = "(?:18|19|20)?";
    private static final String END = "(?!\\d)";
    private static final List<Form> NUMBERS = List.of(
            new Form("(?<![\\p{L}\\d])SE[ -]?(\\d{6}-?\\d{4})[ -]?01" + END, PersonalIdentityNumber::number),
            new Form(
                    BEGIN + CENTURY + "\\d{2}[-./ ]?\\d{2}[-./ ]?\\d{2}(?:[\\p{P}\\p{S}\\p{Z}]{0,4}|T)\\d{4}" + END,
                    PersonalIdentityNumber::number),
            new Form(
                    BEGIN + CENTURY + "\\d{6}[\\p{P}\\p{S}\\p{Z}]{0,4}\\d{2} \\d{2}" + END,
                    PersonalIdentityNumber::number),
            new Form(BEGIN + "(\\d)[.,](\\d{1,11})E\\+?(0?9|11)" + END, PersonalIdentityNumber::shortened));
    private static final List<Form> LIKE_NUMBERS = Stream.concat(
                    NUMBERS.stream(),
                    Stream.of(new Form(
                            BEGIN + CENTURY + "\\d{6}[-+\\p{Pd}]\\d{4}" + END, found -> date(lastTen(found.group())))))
            .toList();

    /** A way to write one, and whether what is written so is one. */
    private record Form(Pattern pattern, Predicate<MatchResult> number) {
        Form(String pattern, Predicate<MatchResult> number) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), number);
        }

        String masked(String text) {
            Matcher found = pattern.matcher(folded(text));
            StringBuilder masked = new StringBuilder();
            int done = 0;
            for (int from = 0; found.find(from); from = found.start() + 1) {
                if (found.start() >= done && number.test(found)) {
                    masked.append(text, offset(text, done), offset(text, found.start()))
                            .append(MASK);
                    done = found.end();
                }
            }
            return masked.append(text, offset(text, done), text.length()).toString();
        }

        private static int offset(String text, int points) {
            return text.offsetByCodePoints(0, points);
        }
    }

    private PersonalIdentityNumber() {}

    /** Whether there is one anywhere in the text, or stood there. */
    public static boolean in(String text) {
        return text.contains(MASK) || !masked(text).equals(text);
    }

    /** Whether there is what looks like one between hyphens, mistyped though its check digit is. */
    public static boolean like(String text) {
        return !maskedLike(text).equals(text);
    }

    /** The text with {@value #MASK} instead of each. */
    public static String masked(String text) {
        return masked(text, NUMBERS);
    }

    /** The same, and instead of what only {@linkplain #like looks like} one too. */
    public static String maskedLike(String text) {
        return masked(text, LIKE_NUMBERS);
    }

    private static String masked(String text, List<Form> forms) {
        long digits = text.codePoints()
                .filter(PersonalIdentityNumber::digit)
                .limit(FEWEST_DIGITS)
                .count();
        if (digits < FEWEST_DIGITS || recent(text)) {
            return text;
        }
        String masked = text;
        for (Form form : forms) {
            masked = form.masked(masked);
        }
        return masked;
    }

    private static boolean recent(String text) {
        return WrittenTime.of(text)
                .map(WrittenTime::day)
                .filter(day -> day.getYear() >= NOBODY_BORN_THEN)
                .isPresent();
    }

    private static boolean digit(int point) {
        return Character.isDigit(point) || Character.getType(point) == Character.OTHER_NUMBER;
    }

    /** The text with one plain character for each of its own, so that what is found in it is found at the same place. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> folded.append(folded(point)));
        return ID.matcher(folded).replaceAll(id -> "\uFFFC".repeat(id.group().length()));
    }

    private static char folded(int point) {
        if (point < 0x80) {
            return (char) point;
        }
        int digit = Character.digit(point, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : '\uFFFC';
    }

    private static boolean number(MatchResult found) {
        String digits = lastTen(found.groupCount() == 0 ? found.group() : found.group(1));
        return date(digits) && checks(digits);
    }

    /** As a spreadsheet shows a number too wide for its column. */
    private static boolean shortened(MatchResult found) {
        int length = Integer.parseInt(found.group(3)) + 1;
        String told = found.group(1) + found.group(2);
        if (told.length() > length || (length > FEWEST_DIGITS && !told.matches("(?:18|19|20).*"))) {
            return false;
        }
        String digits = lastTen(told + "0".repeat(length - told.length()));
        return date(digits) && checks(digits);
    }

    private static String lastTen(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(digits.length() - FEWEST_DIGITS);
    }

    private static boolean date(String tenDigits) {
        int month = Integer.parseInt(tenDigits.substring(2, 4));
        int day = Integer.parseInt(tenDigits.substring(4, 6));
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

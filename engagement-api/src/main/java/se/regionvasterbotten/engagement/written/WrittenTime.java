package se.regionvasterbotten.engagement.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day, a clock time, or both, as systems and people write them, and nothing else beside. A day of which either the day or the month
 * may come first is one when either way is a real day.
 *
 * @param day null for a clock time alone
 */
public record WrittenTime(@Nullable LocalDate day) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY = 2000;
    private static final String WEEKDAY =
            "(?:(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,? (?:den )?)?";
    private static final String MONTH =
            "(?<m>jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?"
                    + "|aug(?:usti|ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String CLOCK =
            "(?:kl\\.? ?|at )?(?<h>\\d{1,2})[:.](?<min>\\d{2})(?:[:.](?<sec>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?: ?(?<half>[apfe]\\.?m\\.?))?";
    private static final String DIGITS = "(?<h2>\\d{2})(?<min2>\\d{2})(?<sec2>\\d{2})?";
    private static final String ZONE =
            "(?: ?(?:Z|\\(?(?:UTC|GMT|CET|CEST)?(?:[+-](?:0?\\d|1[0-4])(?::?\\d{2})?)?\\)?))?(?: ?\\[?\\p{L}+/\\p{L}+]?)?";
    private static final List<Pattern> FORMS = Stream.concat(
                    Stream.of(
                                    "(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})",
                                    "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})")
                            .map(day -> day + "(?:(?:T|,? )(?:" + CLOCK + "|" + DIGITS + ")" + ZONE + ")?"),
                    Stream.concat(
                            Stream.of(
                                            "(?<d>\\d{1,2})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<y>\\d{4})",
                                            "(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})",
                                            "(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{2})",
                                            "(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{2})",
                                            WEEKDAY + "(?<d>\\d{1,2})(?:st|nd|rd|th|:e)?[ -]" + MONTH
                                                    + "[ -](?<y>(?:\\d{2})?\\d{2})",
                                            WEEKDAY + MONTH + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})")
                                    .map(day -> day + "(?:,? " + CLOCK + ZONE + ")?"),
                            Stream.of(CLOCK)))
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    /** The time that a text is; empty when it is none, or has anything more in it. */
    public static Optional<WrittenTime> of(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .flatMap(found -> read(found).stream())
                .findFirst();
    }

    private static Optional<WrittenTime> read(Matcher found) {
        String hour = either(found, "h", "h2");
        if (hour != null && !real(found, Integer.parseInt(hour))) {
            return Optional.empty();
        }
        String year = group(found, "y");
        return year == null
                ? Optional.of(new WrittenTime(null))
                : day(year(year), month(found.group("m")), Integer.parseInt(found.group("d")))
                        .map(WrittenTime::new);
    }

    private static boolean real(Matcher found, int hour) {
        String half = group(found, "half");
        String second = either(found, "sec", "sec2");
        return hour <= (half == null ? 23 : 12)
                && Integer.parseInt(String.valueOf(either(found, "min", "min2"))) < 60
                && (second == null || Integer.parseInt(second) < 60);
    }

    private static int year(String written) {
        return Integer.parseInt(written) + (written.length() == 2 ? CENTURY : 0);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String first = written.toLowerCase(Locale.ROOT).substring(0, 3);
        return 1 + MONTHS.indexOf(first.equals("may") ? "maj" : first.equals("oct") ? "okt" : first);
    }

    private static @Nullable String either(Matcher found, String one, String other) {
        String first = group(found, one);
        return first == null ? group(found, other) : first;
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.pattern().toString().contains("(?<" + name + ">") ? found.group(name) : null;
    }
}

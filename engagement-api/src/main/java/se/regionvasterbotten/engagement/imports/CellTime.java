package se.regionvasterbotten.engagement.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as workbooks hold them: numbers of days, which only the format of their cells tells from other numbers. */
final class CellTime {
    private static final Pattern NO_LETTERS_OF_FORMAT = Pattern.compile(
            "\"[^\"]*\"?|\\\\.|[_*].|\\[(?!(?:h+|m+|s+)])[^]]*]|general|standard", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS_OF_TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final double MOST_DAYS = 2_958_466;
    private static final int SECONDS = 86_400;

    /** The day that the format before XLSX wrongly had: 29 February 1900; before it the count is one off. */
    private static final int NO_DAY = 60;

    private CellTime() {}

    /** Whether a format shows a number as a time; the formats below 164 have their meaning by their number alone. */
    static boolean shows(@Nullable Integer id, @Nullable String format) {
        if (format != null) {
            return LETTERS_OF_TIME
                    .matcher(NO_LETTERS_OF_FORMAT.matcher(format).replaceAll(""))
                    .find();
        }
        return id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58));
    }

    /** The number as a day, a clock time or both in ISO 8601, to the second; empty when it is beyond what there are days for. */
    static Optional<String> of(double days, boolean since1904) {
        if (!(days >= 0 && days < MOST_DAYS)) {
            return Optional.empty();
        }
        long seconds = Math.round(days * SECONDS);
        LocalTime clock = LocalTime.ofSecondOfDay(seconds % SECONDS);
        long day = seconds / SECONDS;
        if (day == 0) {
            return Optional.of(clock.toString());
        }
        LocalDate date = since1904 ? SINCE_1904.plusDays(day) : SINCE_1900.plusDays(day < NO_DAY ? day + 1 : day);
        return Optional.of(
                clock.equals(LocalTime.MIDNIGHT)
                        ? date.toString()
                        : date.atTime(clock).toString());
    }
}

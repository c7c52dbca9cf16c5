package se.regionvasterbotten.engagement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * How days, instants, ids, numbers and words are written, the same in bodies, in addresses and in answers. What is written
 * otherwise is refused with an {@link IllegalArgumentException} that knows the reason.
 */
public final class Values {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final DateTimeFormatter UTC = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT);

    private Values() {}

    /** A day of the calendar from 0001-01-01 to 9999-12-31, written {@code 2025-12-31}. */
    public static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                LocalDate date = LocalDate.parse(text);
                if (within(date)) {
                    return date;
                }
            }
        } catch (DateTimeException absent) {
            throw new BadValue(ProblemType.NOT_A_DATE, List.of());
        }
        throw new BadValue(ProblemType.NOT_A_DATE, List.of());
    }

    /** An instant in RFC 3339 with any offset, of a day of the calendar, kept in UTC and microseconds. */
    public static OffsetDateTime time(String text) {
        try {
            String upper = text.toUpperCase(Locale.ROOT);
            if (TIME.matcher(upper).matches()) {
                OffsetDateTime time = OffsetDateTime.parse(upper)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MICROS);
                if (within(time.toLocalDate())
                        && within(time.atZoneSameInstant(Days.ZONE).toLocalDate())) {
                    return time;
                }
            }
        } catch (DateTimeException absent) {
            throw new BadValue(ProblemType.NOT_A_TIME, List.of());
        }
        throw new BadValue(ProblemType.NOT_A_TIME, List.of());
    }

    /** How an instant is answered: UTC, at most six fractional digits. */
    public static String text(OffsetDateTime time) {
        return UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** An id in its canonical form of 36 characters. */
    public static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new BadValue(ProblemType.NOT_A_UUID, List.of());
        }
        return UUID.fromString(text);
    }

    static <E extends Enum<E>> E word(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadValue(ProblemType.NOT_ONE_OF, List.of(names(words))));
    }

    static List<String> names(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    }

    static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException no) {
            throw new BadValue(ProblemType.NOT_A_NUMBER, List.of());
        }
    }

    static Long wide(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException no) {
            throw new BadValue(ProblemType.NOT_A_NUMBER, List.of());
        }
    }

    static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new BadValue(ProblemType.NOT_A_BOOLEAN, List.of());
        };
    }

    private static boolean within(LocalDate date) {
        return !date.isBefore(Days.FIRST) && !date.isAfter(Days.LAST);
    }
}

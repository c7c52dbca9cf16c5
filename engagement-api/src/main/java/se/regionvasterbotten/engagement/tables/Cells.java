package se.regionvasterbotten.engagement.tables;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells as people read them. */
public final class Cells {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Cells() {}

    /** The words of a cell in a column of a kind; where a protected number is hidden, what stands for it. */
    public static String text(@Nullable Object cell, Kind kind, Locale locale) {
        return cell == null && kind == Kind.PROTECTED ? Kind.HIDDEN : text(cell, locale);
    }

    /**
     * The words of a cell in a language: whole numbers in groups of three, a {@code Double} as the share that it is in per cent, a {@code BigDecimal} as it stands, instants
     * in Swedish time; nothing for an empty one.
     */
    public static String text(@Nullable Object cell, Locale locale) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Integer || cell instanceof Long) {
            return Numbers.whole(((Number) cell).longValue(), locale);
        }
        if (cell instanceof Double share) {
            return Numbers.percent(share, locale);
        }
        if (cell instanceof BigDecimal number) {
            return Numbers.decimal(number, locale);
        }
        if (cell instanceof Boolean truth) {
            return Delimited.truth(truth, locale);
        }
        return cell instanceof OffsetDateTime instant
                ? MINUTE.format(instant.atZoneSameInstant(HERE))
                : cell.toString();
    }
}

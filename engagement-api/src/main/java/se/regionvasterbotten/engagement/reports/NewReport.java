package se.regionvasterbotten.engagement.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A request for a draft, as it came; everything may be left out.
 *
 * @param title the report's title
 * @param from the period's first day; that of the last whole calendar year
 * @param to the first day after it
 * @param knownAt the instant of knowledge; now
 * @param ladderVersion the rules; the active ones
 */
public record NewReport(
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OffsetDateTime knownAt,
        @Nullable Integer ladderVersion) {}

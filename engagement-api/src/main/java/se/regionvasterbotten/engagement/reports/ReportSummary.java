package se.regionvasterbotten.engagement.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param from the period's first day
 * @param to the first day after it
 * @param knownAt the instant of knowledge
 * @param ladderVersion the rules
 * @param frozenAt when it was frozen; null for a draft
 * @param checksum SHA-256 over its content; null for a draft
 * @param presented when it was shown to the committee; null until then
 */
public record ReportSummary(
        UUID id,
        String title,
        ReportStatus status,
        LocalDate from,
        LocalDate to,
        OffsetDateTime knownAt,
        int ladderVersion,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime frozenAt,
        @Nullable String checksum,
        @Nullable Presented presented) {
    /** The committee's meeting and the case it was shown under. */
    public record Presented(LocalDate date, String caseNumber) {}

    static ReportSummary of(Report report) {
        return new ReportSummary(
                report.id(),
                report.title(),
                report.status(),
                report.from(),
                report.to(),
                report.knownAt(),
                report.ladderVersion(),
                report.createdAt(),
                report.frozenAt().orElse(null),
                report.checksum().orElse(null),
                report.presentedOn()
                        .map(day -> new Presented(day, report.caseNumber().orElse("")))
                        .orElse(null));
    }
}

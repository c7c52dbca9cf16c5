package se.regionvasterbotten.engagement.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to take a report a step forward, as it came.
 *
 * @param date the day it was shown to the committee; with PRESENTED alone
 * @param caseNumber the case it was shown under; with PRESENTED alone
 */
public record NewReportStatus(
        @Nullable ReportStatus status,
        @Nullable LocalDate date,
        @Nullable String caseNumber) {}

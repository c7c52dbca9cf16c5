package se.regionvasterbotten.engagement.imports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * A participant list as it is answered (API, a list).
 *
 * @param rows how many rows there are; {@code accepted + ignored + rejected}
 * @param ignored rows that are kept as not attended, are there already, or stand twice
 * @param newPersons persons that are created, those who did not come too
 * @param findings what there is to say, in the order of the rows
 * @param recordedAt when the list was sent in
 */
public record Import(
        UUID id,
        ListStatus status,
        Named activity,
        @Nullable String fileName,
        int rows,
        int accepted,
        int ignored,
        int rejected,
        int newPersons,
        int newOrganisations,
        List<Found> findings,
        OffsetDateTime recordedAt) {
    /**
     * What there is to say of one row.
     *
     * @param row its number in the spreadsheet
     * @param column the column, by its Swedish name; null when it is about the whole row
     * @param value what stood there; null when that is not repeated
     * @param type what it is, in a word that does not change
     * @param text the same in words, in the caller's language
     */
    public record Found(
            int row, @Nullable String column, @Nullable String value, Severity severity, String type, String text) {
        static Found of(Finding finding, Locale locale) {
            String type = ListWords.key(finding.type());
            ListColumn column = finding.column();
            String text = ListWords.of(
                    locale, "finding." + type, String.valueOf(finding.value()), String.valueOf(finding.detail()));
            return new Found(
                    finding.row(),
                    column == null ? null : column.header(),
                    finding.value(),
                    finding.type().severity(),
                    type,
                    text);
        }
    }

    public Import {
        findings = List.copyOf(findings);
    }

    static Import of(StoredList list, Named activity, List<Finding> findings, Locale locale) {
        return new Import(
                list.id(),
                list.status(),
                activity,
                list.fileName(),
                list.rows(),
                list.accepted(),
                list.ignored(),
                list.rejected(),
                list.newPersons(),
                list.newOrganisations(),
                findings.stream().map(finding -> Found.of(finding, locale)).toList(),
                list.recordedAt());
    }
}

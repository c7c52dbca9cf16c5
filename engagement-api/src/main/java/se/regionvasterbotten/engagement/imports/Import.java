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
 * @param ignored rows that are kept as not attended, are there already, stand twice, or were left out
 * @param newPersons persons that are created, those who did not come too
 * @param progress how far the commit has come
 * @param decisionsOpen how many questions wait for an answer
 * @param failure why the last commit did not become one, as a problem's key; null when it did, or was not tried
 * @param findings what there is to say, in the order of the rows: the first of them when there are very many
 * @param findingsTotal how many there are
 * @param keptPersons of an undone list: persons it created that others have used since, and that stay; null before
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
        Done progress,
        int decisionsOpen,
        @Nullable String failure,
        List<Found> findings,
        int findingsTotal,
        @Nullable Integer keptPersons,
        @Nullable Integer keptOrganisations,
        OffsetDateTime recordedAt) {
    /** How many findings stand on the list itself; all of them are at {@code /imports/{id}/findings}. */
    static final int MOST_FINDINGS = 10_000;

    /**
     * How far a commit has come.
     *
     * @param done how many rows are done; none of them counts before all are
     */
    public record Done(int done, int total) {}

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
            ListColumn column = finding.column();
            return new Found(
                    finding.row(),
                    column == null ? null : column.header(),
                    finding.value(),
                    finding.type().severity(),
                    ListWords.key(finding.type()),
                    ListWords.of(finding, locale));
        }
    }

    public Import {
        findings = List.copyOf(findings);
    }

    static Import of(StoredList list, Named activity, int done, List<Finding> findings, Locale locale) {
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
                new Done(done, list.rows()),
                list.doubtsOpen(),
                list.failure(),
                findings.stream().map(finding -> Found.of(finding, locale)).toList(),
                list.findingsTotal(),
                list.keptPersons(),
                list.keptOrganisations(),
                list.recordedAt());
    }
}

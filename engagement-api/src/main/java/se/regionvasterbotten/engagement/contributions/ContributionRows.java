package se.regionvasterbotten.engagement.contributions;

import java.util.List;

/**
 * What many contributions became, each by itself and in their order.
 *
 * @param registered how many are in the register now, those that were there before among them
 * @param refused how many are not
 */
public record ContributionRows(List<RegisteredRow> rows, long registered, long refused) {
    static ContributionRows of(List<RegisteredRow> rows) {
        long refused = rows.stream().filter(row -> row.problem() != null).count();
        return new ContributionRows(List.copyOf(rows), rows.size() - refused, refused);
    }
}

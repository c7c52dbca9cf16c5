package se.regionvasterbotten.engagement.standing;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * The days on which some evidence meets a condition.
 *
 * @param days when it does
 * @param contributions the contributions that do so together
 * @param memberships the memberships that do so together
 */
record Support(Period days, SortedSet<String> contributions, SortedSet<String> memberships) {
    static Support by(Evidence piece, Period days) {
        Support support = new Support(days, new TreeSet<>(), new TreeSet<>());
        return support.with(piece);
    }

    /** The same days, with another piece that it rests on. */
    Support with(Evidence piece) {
        return piece instanceof Contribution ? with(piece.id(), null) : with(null, piece.id());
    }

    /** The same days, resting on another membership too, when that is known by an identifier. */
    Support with(@Nullable String contribution, @Nullable String membership) {
        SortedSet<String> moreContributions = new TreeSet<>(contributions);
        SortedSet<String> moreMemberships = new TreeSet<>(memberships);
        if (contribution != null) {
            moreContributions.add(contribution);
        }
        if (membership != null) {
            moreMemberships.add(membership);
        }
        return new Support(days, moreContributions, moreMemberships);
    }

    /** This and another at once, on other days. */
    Support and(Support other, Period both) {
        SortedSet<String> everyContribution = new TreeSet<>(contributions);
        everyContribution.addAll(other.contributions);
        SortedSet<String> everyMembership = new TreeSet<>(memberships);
        everyMembership.addAll(other.memberships);
        return new Support(both, everyContribution, everyMembership);
    }
}

package se.regionvasterbotten.engagement.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * One piece of evidence that meets a rule on some days, and what it does so together with.
 *
 * @param piece the evidence itself
 * @param days the days on which it meets the rule
 * @param partner the earlier contribution that it makes a pair with; null where the rule asks for none
 * @param link the first contribution at a meeting place before it; null where the rule asks for none
 * @param others the members of another sector in the same initiative; none where the rule asks for none
 */
public record Ground(
        Evidence piece,
        Period days,
        @Nullable Contribution partner,
        @Nullable Contribution link,
        List<OtherMember> others) {
    /** Copies the list. */
    public Ground {
        others = List.copyOf(others);
    }

    static Ground of(Evidence piece, Period days) {
        return new Ground(piece, days, null, null, List.of());
    }

    Ground pairedWith(Contribution earlier) {
        return new Ground(piece, days, earlier, link, others);
    }

    Ground linkedBy(Contribution earlier) {
        return new Ground(piece, days, partner, earlier, others);
    }

    Ground beside(OtherMember other) {
        return new Ground(piece, days, partner, link, List.of(other));
    }

    /** The same piece meeting another condition too, on the days of both; empty when they share none. */
    Optional<Ground> and(Ground other) {
        List<OtherMember> every = new ArrayList<>(others);
        every.addAll(other.others);
        return days.overlap(other.days)
                .map(both -> new Ground(
                        piece,
                        both,
                        partner == null ? other.partner : partner,
                        link == null ? other.link : link,
                        every));
    }

    /** The contributions that it rests on, itself among them when it is one. */
    Set<String> contributions() {
        Set<String> ids = new TreeSet<>();
        if (piece instanceof Contribution) {
            ids.add(piece.id());
        }
        if (partner != null) {
            ids.add(partner.id());
        }
        if (link != null) {
            ids.add(link.id());
        }
        return ids;
    }

    /** The memberships that it rests on, itself among them when it is one, and others' where they are known by an identifier. */
    Set<String> memberships() {
        Set<String> ids = new TreeSet<>();
        if (piece instanceof Membership) {
            ids.add(piece.id());
        }
        for (OtherMember other : others) {
            if (other.membership() != null) {
                ids.add(other.membership());
            }
        }
        return ids;
    }
}

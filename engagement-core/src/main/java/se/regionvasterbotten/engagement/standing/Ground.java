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

/** One piece of evidence that meets a rule on some days, and what it does so together with. */
public final class Ground {
    private final Evidence piece;
    private final Period days;
    private final @Nullable Contribution partner;
    private final @Nullable Contribution link;
    private final List<OtherMember> others;

    private Ground(
            Evidence piece,
            Period days,
            @Nullable Contribution partner,
            @Nullable Contribution link,
            List<OtherMember> others) {
        this.piece = piece;
        this.days = days;
        this.partner = partner;
        this.link = link;
        this.others = List.copyOf(others);
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

    /** The evidence itself. */
    public Evidence piece() {
        return piece;
    }

    /** The days on which it meets the rule. */
    public Period days() {
        return days;
    }

    /** The earlier contribution that it makes a pair with; empty where the rule asks for none. */
    public Optional<Contribution> partner() {
        return Optional.ofNullable(partner);
    }

    /** The first contribution at a meeting place before it; empty where the rule asks for none. */
    public Optional<Contribution> link() {
        return Optional.ofNullable(link);
    }

    /** The members of another sector in the same initiative; none where the rule asks for none. */
    public List<OtherMember> others() {
        return others;
    }

    /** The contributions that it rests on, itself among them when it is one. */
    Set<String> contributions() {
        Set<String> ids = new TreeSet<>();
        if (piece instanceof Contribution) {
            ids.add(piece.id());
        }
        partner().ifPresent(earlier -> ids.add(earlier.id()));
        link().ifPresent(earlier -> ids.add(earlier.id()));
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

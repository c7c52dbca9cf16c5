package se.regionvasterbotten.engagement.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Fact;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Merge;
import se.regionvasterbotten.engagement.evidence.Organisation;

/** Merges carried out the plain way: one after the other, every name of the merged one is crossed out and the survivor's written instead. */
final class Renamed {
    private Renamed() {}

    static List<Fact> toSurvivors(Collection<Fact> facts) {
        List<Fact> left = new ArrayList<>(facts);
        List<Merge> merges = new ArrayList<>();
        left.stream().filter(Merge.class::isInstance).forEach(fact -> merges.add((Merge) fact));
        left.removeIf(Merge.class::isInstance);
        while (!merges.isEmpty()) {
            Merge last = merges.stream()
                    .filter(one ->
                            merges.stream().noneMatch(other -> other.survivor().equals(one.merged())))
                    .findFirst()
                    .orElseThrow();
            merges.remove(last);
            left.removeIf(fact -> fact instanceof Organisation organisation
                    && organisation.id().equals(last.merged()));
            left.replaceAll(fact -> renamed(fact, last));
        }
        return left;
    }

    private static Fact renamed(Fact fact, Merge merge) {
        if (fact instanceof Affiliation told) {
            return new Affiliation(name(told.person(), merge), name(told.organisation(), merge), told.period());
        }
        if (fact instanceof Contribution told) {
            return told.by(name(told.giver(), merge), name(told.mandate(), merge));
        }
        if (fact instanceof MembershipFact told) {
            return told.by(name(told.holder(), merge), name(told.statedMandate(), merge));
        }
        return fact;
    }

    private static @Nullable String name(@Nullable String actor, Merge merge) {
        return merge.merged().equals(actor) ? merge.survivor() : actor;
    }
}

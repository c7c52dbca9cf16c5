package se.regionvasterbotten.engagement.evidence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A membership as the register tells it, before mandates are found.
 *
 * @param id the caller's identifier
 * @param initiative the initiative
 * @param holder the organisation or person that has the role
 * @param statedMandate the organisation on whose behalf it is said to be held; null when nothing is said
 * @param kind the role
 * @param themes the initiative's themes
 * @param period when it is held; a member without an end takes the initiative's
 * @param statedSolution whether the initiative states a concrete solution
 */
public record MembershipFact(
        String id,
        String initiative,
        String holder,
        @Nullable String statedMandate,
        Kind kind,
        Set<String> themes,
        Period period,
        boolean statedSolution) {
    /** The same, held by an actor on an organisation's behalf; null when nothing is said of that. */
    public MembershipFact by(String actor, @Nullable String organisation) {
        return new MembershipFact(id, initiative, actor, organisation, kind, themes, period, statedSolution);
    }
}

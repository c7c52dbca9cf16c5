package se.regionvasterbotten.engagement.evidence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A membership as the register tells it, before mandates are found.
 *
 * @param id the caller's identifier
 * @param initiative the caller's identifier of the initiative
 * @param holder the organisation or person that has the role
 * @param statedMandate the organisation on whose behalf it is said to be held; null when nothing is said
 * @param kind the role; a membership's kind
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
        boolean statedSolution)
        implements Fact {
    /** Copies the themes; refuses a contribution's kind, a role that nobody has, and an initiative without a theme. */
    public MembershipFact {
        Themes.check("Membership " + id, themes);
        if (!kind.membership()) {
            throw new IllegalArgumentException(
                    kind + " is no role in an initiative; register " + id + " as a contribution");
        }
        if (holder.isBlank()) {
            throw new IllegalArgumentException("Membership " + id + " has no holder; say who has the role");
        }
        themes = Set.copyOf(themes);
    }

    @Override
    public String about() {
        return "membership " + id;
    }

    @Override
    public Set<String> organisations() {
        return statedMandate == null ? Set.of() : Set.of(statedMandate);
    }

    /**
     * {@return the same, held by an actor on an organisation's behalf; null when nothing is said of that}
     *
     * @param actor who holds it
     * @param organisation the organisation; null for none
     */
    public MembershipFact by(String actor, @Nullable String organisation) {
        return new MembershipFact(id, initiative, actor, organisation, kind, themes, period, statedSolution);
    }
}

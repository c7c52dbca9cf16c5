package se.regionvasterbotten.engagement.evidence;

import java.util.Set;

/** One thing that a register is told: evidence, who is who, or whom someone represents. A {@link Ledger} knows when it was told, too. */
public sealed interface Fact permits Organisation, Affiliation, Contribution, MembershipFact, Merge {
    /**
     * {@return what the fact is about, for instance {@code contribution c1}: two facts about one thing are two versions of the same, of which one at most is known
     * at an instant} An affiliation has no name of its own, so every other content is another thing.
     */
    String about();

    /** {@return the organisations that the fact names and that have to be known when it is; none when it names none} */
    Set<String> organisations();
}

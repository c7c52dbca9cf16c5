package se.regionvasterbotten.engagement.evidence;

import java.util.Set;

/**
 * Two entries of the register are one and the same actor: two persons, or two organisations (sammanslagning). As long as the register knows it, it holds
 * for every day, also before it was found out (RULES section 8).
 *
 * @param merged the entry that goes up in the other; whoever asks for it is answered with the survivor
 * @param survivor the entry that remains; its sector and its own-staff mark hold, and what was the merged one's counts for it: evidence, mandates,
 *     affiliations
 */
public record Merge(String merged, String survivor) implements Fact {
    /** Refuses to merge an actor into itself. */
    public Merge {
        if (merged.equals(survivor)) {
            throw new IllegalArgumentException(
                    "Actor " + merged + " is merged into itself; name the entry that remains as the survivor");
        }
    }

    @Override
    public String about() {
        return "merge of " + merged;
    }

    /** None by itself: it may be of persons. A merge of organisations needs both to be known. */
    @Override
    public Set<String> organisations() {
        return Set.of();
    }
}

package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/** One piece of evidence: a {@link Contribution} of one day or a {@link Membership} over a period. */
public sealed interface Evidence permits Contribution, Membership {
    /** {@return the caller's identifier} */
    String id();

    /** {@return what it is} */
    Kind kind();

    /** {@return the themes it counts for, at least one: its own, else its activity's or initiative's (RULES section 4)} */
    Set<String> themes();

    /** {@return its day: a contribution's date, a membership's first day} */
    LocalDate day();

    /**
     * {@return the days on which it supports anything at all, when evidence supports for that many months (RULES section 3)}
     *
     * @param supportMonths the months of the ladder version
     */
    Period window(int supportMonths);

    /** {@return whether it has a document} */
    boolean documented();

    /** {@return the organisation on whose behalf it was given; null when there is none} */
    @Nullable
    String mandate();
}

package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/** One piece of evidence: a {@link Contribution} of one day or a {@link Membership} over a period. */
public sealed interface Evidence permits Contribution, Membership {
    /** The caller's identifier. */
    String id();

    /** What it is. */
    Kind kind();

    /** The themes it counts for, at least one: its own, else its activity's or initiative's (RULES section 4). */
    Set<String> themes();

    /** Its day: a contribution's date, a membership's first day. */
    LocalDate day();

    /** The days on which it supports anything at all, when evidence supports for that many months (RULES section 3). */
    Period window(int supportMonths);

    /** Whether it has a document. */
    boolean documented();

    /** The organisation on whose behalf it was given; null when there is none. */
    @Nullable
    String mandate();
}

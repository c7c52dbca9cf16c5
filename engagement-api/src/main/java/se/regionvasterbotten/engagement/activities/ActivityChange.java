package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an activity is about to be corrected or taken back, told to those who keep what stands on it: they let it go along, or refuse with a problem.
 *
 * @param before what is known of it
 * @param after what is to be known of it instead; null when it is taken back
 * @param withEvidence whether the evidence at it goes along when it is taken back
 */
public record ActivityChange(KnownActivity before, @Nullable KnownActivity after, boolean withEvidence) {
    static ActivityChange corrected(Activity before, Activity after) {
        return new ActivityChange(KnownActivity.of(before), KnownActivity.of(after), false);
    }

    static ActivityChange takenBack(Activity held, boolean withEvidence) {
        return new ActivityChange(KnownActivity.of(held), null, withEvidence);
    }

    /** Which activity. */
    public UUID activity() {
        return before.id();
    }

    /** Whether it is taken back. */
    public boolean taken() {
        return after == null;
    }

    /** Its day from now on. */
    public LocalDate date() {
        return after == null ? before.date() : after.date();
    }
}

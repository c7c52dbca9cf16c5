package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an activity is about to be corrected or taken back, told to those who keep what stands on it: they let it go along, or refuse with a problem.
 *
 * @param activity which
 * @param taken whether it is taken back
 * @param withEvidence whether the evidence at it goes along when it is taken back
 * @param date its day from now on, when it is corrected
 */
public record ActivityChange(UUID activity, boolean taken, boolean withEvidence, LocalDate date) {
    static ActivityChange corrected(Activity before, Activity after) {
        return new ActivityChange(before.id(), false, false, after.date());
    }

    static ActivityChange takenBack(Activity held, boolean withEvidence) {
        return new ActivityChange(held.id(), true, withEvidence, held.date());
    }
}

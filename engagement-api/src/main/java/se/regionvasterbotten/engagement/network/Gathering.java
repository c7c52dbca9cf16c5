package se.regionvasterbotten.engagement.network;

import java.util.BitSet;

/**
 * Where organisations came together: an activity, or the days of an initiative during which the same ones were members.
 *
 * @param type which of the two
 * @param thing the activity or the initiative; several gatherings may be of one initiative
 * @param organisations who was there, by their places among all
 */
record Gathering(Type type, String thing, BitSet organisations) {
    /** What organisations came together in. */
    enum Type {
        /** At an activity. */
        ACTIVITY,
        /** Within an initiative. */
        INITIATIVE
    }
}

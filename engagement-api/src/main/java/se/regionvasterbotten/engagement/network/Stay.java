package se.regionvasterbotten.engagement.network;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * That an actor took part in something within the period.
 *
 * @param type an activity, or an initiative
 * @param thing which
 * @param days when; of an activity from its day on
 * @param mandate on whose behalf
 */
record Stay(
        Gathering.Type type,
        String thing,
        Period days,
        @Nullable String mandate) {}

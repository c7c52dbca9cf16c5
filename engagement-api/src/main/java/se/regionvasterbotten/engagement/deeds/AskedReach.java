package se.regionvasterbotten.engagement.deeds;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Reach;

/** How far the place of an activity reaches, as it is asked for. */
public enum AskedReach {
    /** The whole country. */
    NATIONAL,
    /** The region. */
    REGIONAL,
    /** Wherever there is a screen. */
    DIGITAL,
    /** No meeting place: an office alone arranged it. */
    OFFICE;

    static AskedReach of(@Nullable Reach reach) {
        return reach == null ? OFFICE : valueOf(reach.name());
    }
}

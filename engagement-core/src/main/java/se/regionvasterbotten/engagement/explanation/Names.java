package se.regionvasterbotten.engagement.explanation;

import java.util.Locale;

/** The caller's own names for what its identifiers stand for; each identifier is its own name unless said otherwise. */
public interface Names {
    /** Every identifier as it was told. */
    Names AS_TOLD = new Names() {};

    /** A theme's name in a language. */
    default String theme(String id, Locale locale) {
        return id;
    }

    /** A meeting place's name in a language. */
    default String meetingPlace(String id, Locale locale) {
        return id;
    }

    /** A sector's name in a language. */
    default String sector(String id, Locale locale) {
        return id;
    }
}

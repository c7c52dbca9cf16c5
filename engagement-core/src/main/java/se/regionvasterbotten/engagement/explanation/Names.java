package se.regionvasterbotten.engagement.explanation;

import java.util.Locale;

/** The caller's own names for what its identifiers stand for; each identifier is its own name unless said otherwise. */
public class Names {
    /** Every identifier as it was told. */
    public static final Names AS_TOLD = new Names();

    /** Names that are the identifiers; override what has a name of its own. */
    public Names() {}

    /**
     * {@return a theme's name in a language}
     *
     * @param id the caller's identifier
     * @param locale the language: English when it is, Swedish for any other
     */
    public String theme(String id, Locale locale) {
        return id;
    }

    /**
     * {@return a meeting place's name in a language}
     *
     * @param id the caller's identifier
     * @param locale the language: English when it is, Swedish for any other
     */
    public String meetingPlace(String id, Locale locale) {
        return id;
    }

    /**
     * {@return a sector's name in a language}
     *
     * @param id the caller's identifier
     * @param locale the language: English when it is, Swedish for any other
     */
    public String sector(String id, Locale locale) {
        return id;
    }
}

package se.regionvasterbotten.engagement.evidence;

import java.util.Set;

/** The themes that a piece of evidence counts for. */
final class Themes {
    private Themes() {}

    /** Refuses none, and one without a name. */
    static void check(String evidence, Set<String> themes) {
        if (themes.isEmpty()) {
            throw new IllegalArgumentException(evidence + " counts for no theme; name at least one");
        }
        if (themes.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(evidence + " counts for a theme without a name; name it");
        }
    }
}

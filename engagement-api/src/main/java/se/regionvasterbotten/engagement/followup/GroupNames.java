package se.regionvasterbotten.engagement.followup;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.regionvasterbotten.engagement.movement.Actor;

/**
 * What the parts of divided figures are called.
 *
 * @param names of themes, meeting places and offices, by id
 * @param regions the home regions of organisations, by id
 * @param locale the language of the words for those in no group
 */
record GroupNames(Map<String, String> names, Map<String, String> regions, Locale locale) {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** What figures are divided by. */
    enum Of {
        /** The sector at the closing. */
        SECTOR("sector"),
        /** Each theme by itself. */
        THEME("onTheme"),
        /** Meeting places with evidence. */
        MEETING_PLACE("atPlace"),
        /** The organisation's home region. */
        REGION("region"),
        /** Offices with evidence at their activities. */
        OFFICE("office");

        private final String parameter;

        Of(String parameter) {
            this.parameter = parameter;
        }

        /** What the list of actors calls it. */
        String parameter() {
            return parameter;
        }
    }

    /** The group with an identifier. */
    Group group(Of of, String id) {
        return of == Of.SECTOR || of == Of.REGION ? new Group(null, id) : new Group(id, names.getOrDefault(id, id));
    }

    /** Those in no group. */
    Group without(Of of) {
        return new Group(null, FollowUpWords.of(locale, "without." + of));
    }

    /** An organisation's home region; none when it is not known. */
    Set<String> region(Actor actor) {
        String region = regions.get(actor.id());
        return region == null ? Set.of() : Set.of(region);
    }

    /** The order of names in the Swedish alphabet. */
    Comparator<String> alphabet() {
        Collator collator = Collator.getInstance(SWEDISH);
        return (one, other) -> collator.compare(one, other);
    }
}

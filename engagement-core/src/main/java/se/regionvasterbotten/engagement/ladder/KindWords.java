package se.regionvasterbotten.engagement.ladder;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that lists and initiatives use for the kinds, as they stand in the field. */
public final class KindWords {
    private static final Map<String, Kind> WORDS = words();

    private KindWords() {}

    /**
     * {@return the kind a word names: a code name ({@code PANELLIST}), a Swedish word of the rules ({@code medlem i arbetsgrupp}) or of a
     * list ({@code Panel}), without regard to case and surplus blanks} Empty when the word names no kind.
     *
     * @param word the word
     */
    public static Optional<Kind> parse(String word) {
        return Optional.ofNullable(WORDS.get(key(word)));
    }

    private static String key(String word) {
        return word.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new HashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(key(kind.name()), kind);
        }
        put(words, Kind.LISTENER, "åhörare");
        put(words, Kind.PARTICIPANT, "deltagare", "deltagare i samtal");
        put(words, Kind.NETWORKING, "nätverkande");
        put(words, Kind.OWN_PERSPECTIVE, "eget perspektiv");
        put(words, Kind.PANELLIST, "panel", "panelist", "paneldeltagare");
        put(words, Kind.ROUNDTABLE, "rundabordssamtal", "rundabord");
        put(words, Kind.CONVERSATION_INITIATED, "initierat samtal");
        put(words, Kind.INPUT_SUBMITTED, "inspel");
        put(words, Kind.COLLABORATION, "samarbete i diskussioner", "samarbete");
        put(words, Kind.WORKING_GROUP_MEMBER, "arbetsgruppsmedlem", "medlem i arbetsgrupp");
        put(words, Kind.JOINT_INITIATIVE_ROLE, "roll i gemensamt initiativ");
        put(words, Kind.PARTNER, "partner");
        put(words, Kind.INITIATIVE_OWNER, "initiativägare", "driver eget initiativ");
        put(words, Kind.POLICY_INFLUENCE, "påverkar policyprocess", "policypåverkan");
        put(words, Kind.IMPLEMENTATION, "implementerar ny lösning", "implementering");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Kind> words, Kind kind, String... spoken) {
        for (String word : spoken) {
            words.put(key(word), kind);
        }
    }
}

package se.regionvasterbotten.engagement.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Reads a condition as a noun for what is missing.
 *
 * @param already how many of what is asked for there are
 * @param locale the language: English when it is, Swedish for any other
 */
record Nouns(int already, Locale locale) implements Condition.Reader<String> {
    @Override
    public String anyEvidence() {
        return say("anyEvidence");
    }

    @Override
    public String oneOf(Set<Kind> kinds) {
        return Words.or(kinds.stream().sorted().map(kind -> say("kind." + kind)).toList(), locale);
    }

    @Override
    public String pairOf(Kind kind) {
        return Words.of("explanation.lack.pairOf", locale, already, say("kind." + kind));
    }

    @Override
    public String anotherSector() {
        return say("anotherSector");
    }

    @Override
    public String statedSolution() {
        return say("statedSolution");
    }

    @Override
    public String documented() {
        return say("documented");
    }

    @Override
    public String earlierAtMeetingPlace() {
        return say("earlierAtMeetingPlace");
    }

    @Override
    public String allOf(List<Condition> conditions) {
        return Words.and(read(conditions), locale);
    }

    @Override
    public String anyOf(List<Condition> conditions) {
        return Words.or(read(conditions), locale);
    }

    private List<String> read(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.read(this)).toList();
    }

    private String say(String key) {
        return Words.of("explanation.lack." + key, locale);
    }
}

package se.regionvasterbotten.engagement.standing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Reads a condition as the words for its absence.
 *
 * @param locale the language: English when it is, Swedish for any other
 */
record MissingWords(Locale locale) implements Condition.Reader<String> {
    @Override
    public String anyEvidence() {
        return Words.of("missing.anyEvidence", locale);
    }

    @Override
    public String oneOf(Set<Kind> kinds) {
        List<String> words =
                kinds.stream().sorted().map(kind -> Words.of(kind, locale)).toList();
        return Words.of("missing.oneOf", locale, Words.or(words, locale));
    }

    @Override
    public String pairOf(Kind kind) {
        return Words.of("missing.pairOf", locale, Words.of(kind, locale));
    }

    @Override
    public String anotherSector() {
        return Words.of("missing.anotherSector", locale);
    }

    @Override
    public String statedSolution() {
        return Words.of("missing.statedSolution", locale);
    }

    @Override
    public String documented() {
        return Words.of("missing.documented", locale);
    }

    @Override
    public String earlierAtMeetingPlace() {
        return Words.of("missing.earlierAtMeetingPlace", locale);
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
}

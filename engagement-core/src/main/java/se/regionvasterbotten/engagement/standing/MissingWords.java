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
 * @param locale the language
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
        return Words.of("missing.oneOf", locale, either(words));
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
        return conditions.stream()
                .map(condition -> condition.read(this))
                .reduce((some, next) -> Words.of("list.and", locale, some, next))
                .orElseThrow();
    }

    @Override
    public String anyOf(List<Condition> conditions) {
        return either(conditions.stream().map(condition -> condition.read(this)).toList());
    }

    private String either(List<String> words) {
        String list = words.get(0);
        for (int next = 1; next < words.size(); next++) {
            list = Words.of(next == words.size() - 1 ? "list.or" : "list.comma", locale, list, words.get(next));
        }
        return list;
    }
}

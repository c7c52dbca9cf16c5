package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Reads a condition as words for people.
 *
 * @param locale the language: English when it is, Swedish for any other
 * @param inside whether it stands within a composition, so that what holds several things is put in parentheses
 */
record ConditionWords(Locale locale, boolean inside) implements Condition.Reader<String> {
    @Override
    public String anyEvidence() {
        return Words.of("condition.anyEvidence", locale);
    }

    @Override
    public String oneOf(Set<Kind> kinds) {
        List<String> words =
                kinds.stream().sorted().map(kind -> Words.of(kind, locale)).toList();
        String either = Words.or(words, locale);
        return words.size() == 1 ? either : grouped(either);
    }

    @Override
    public String pairOf(Kind kind) {
        return Words.of("condition.pairOf", locale, Words.of(kind, locale));
    }

    @Override
    public String anotherSector() {
        return Words.of("condition.anotherSector", locale);
    }

    @Override
    public String statedSolution() {
        return Words.of("condition.statedSolution", locale);
    }

    @Override
    public String documented() {
        return Words.of("condition.documented", locale);
    }

    @Override
    public String earlierAtMeetingPlace() {
        return Words.of("condition.earlierAtMeetingPlace", locale);
    }

    @Override
    public String allOf(List<Condition> conditions) {
        return grouped(Words.and(parts(conditions), locale));
    }

    @Override
    public String anyOf(List<Condition> conditions) {
        return grouped(Words.or(parts(conditions), locale));
    }

    private List<String> parts(List<Condition> conditions) {
        ConditionWords within = new ConditionWords(locale, true);
        return conditions.stream().map(condition -> condition.read(within)).toList();
    }

    private String grouped(String words) {
        return inside ? Words.of("condition.group", locale, words) : words;
    }
}

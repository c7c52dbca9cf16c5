package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a condition as it stands in the textual form.
 *
 * @param before what comes before each further part of a composition
 * @param inside whether it stands within a composition, so that another needs parentheses
 */
record ConditionPhrase(String before, boolean inside) implements Condition.Reader<String> {
    @Override
    public String anyEvidence() {
        return phrase(ConditionType.ANY_EVIDENCE);
    }

    @Override
    public String oneOf(Set<Kind> kinds) {
        return phrase(ConditionType.ONE_OF) + " "
                + kinds.stream().sorted().map(Kind::name).collect(Collectors.joining(", "));
    }

    @Override
    public String pairOf(Kind kind) {
        return phrase(ConditionType.PAIR_OF) + " " + kind;
    }

    @Override
    public String anotherSector() {
        return phrase(ConditionType.ANOTHER_SECTOR);
    }

    @Override
    public String statedSolution() {
        return phrase(ConditionType.STATED_SOLUTION);
    }

    @Override
    public String documented() {
        return phrase(ConditionType.DOCUMENTED);
    }

    @Override
    public String earlierAtMeetingPlace() {
        return phrase(ConditionType.EARLIER_AT_MEETING_PLACE);
    }

    @Override
    public String allOf(List<Condition> conditions) {
        return composed("and ", conditions);
    }

    @Override
    public String anyOf(List<Condition> conditions) {
        return composed("or ", conditions);
    }

    private String composed(String word, List<Condition> conditions) {
        ConditionPhrase within = new ConditionPhrase(" ", true);
        String phrase =
                conditions.stream().map(condition -> condition.read(within)).collect(Collectors.joining(before + word));
        return inside ? "(" + phrase + ")" : phrase;
    }

    private static String phrase(ConditionType type) {
        return String.join(" ", LadderText.words(type));
    }
}

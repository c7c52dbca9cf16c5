package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Set;

/** Reads a condition as a draft that tells it again. */
record ConditionTeller() implements Condition.Reader<ConditionDraft> {
    @Override
    public ConditionDraft anyEvidence() {
        return ConditionDraft.of(ConditionType.ANY_EVIDENCE);
    }

    @Override
    public ConditionDraft oneOf(Set<Kind> kinds) {
        return ConditionDraft.of(
                ConditionType.ONE_OF, kinds.stream().sorted().map(Kind::name).toList());
    }

    @Override
    public ConditionDraft pairOf(Kind kind) {
        return ConditionDraft.of(ConditionType.PAIR_OF, List.of(kind.name()));
    }

    @Override
    public ConditionDraft anotherSector() {
        return ConditionDraft.of(ConditionType.ANOTHER_SECTOR);
    }

    @Override
    public ConditionDraft statedSolution() {
        return ConditionDraft.of(ConditionType.STATED_SOLUTION);
    }

    @Override
    public ConditionDraft documented() {
        return ConditionDraft.of(ConditionType.DOCUMENTED);
    }

    @Override
    public ConditionDraft earlierAtMeetingPlace() {
        return ConditionDraft.of(ConditionType.EARLIER_AT_MEETING_PLACE);
    }

    @Override
    public ConditionDraft allOf(List<Condition> conditions) {
        return ConditionDraft.composed(ConditionType.ALL_OF, every(conditions));
    }

    @Override
    public ConditionDraft anyOf(List<Condition> conditions) {
        return ConditionDraft.composed(ConditionType.ANY_OF, every(conditions));
    }

    private List<ConditionDraft> every(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.read(this)).toList();
    }
}

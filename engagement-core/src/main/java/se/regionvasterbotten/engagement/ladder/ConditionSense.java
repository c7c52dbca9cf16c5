package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a condition as what makes no sense in it: parts that nothing can meet and parts that change nothing.
 *
 * @param around what must hold besides, because the condition is part of an <i>all of</i>
 * @param place where the condition stands
 */
record ConditionSense(Meaning around, String place) implements Condition.Reader<List<LadderFault>> {
    static List<LadderFault> faults(Condition condition, String place) {
        if (depth(condition) > ConditionForm.DEEPEST) {
            return List.of(LadderFault.at(
                    place,
                    FaultType.CONDITION_TOO_DEEP,
                    ConditionDraft.of(condition).type(),
                    Integer.toString(ConditionForm.DEEPEST)));
        }
        return condition.read(new ConditionSense(Meaning.ANYTHING, place));
    }

    @Override
    public List<LadderFault> anyEvidence() {
        return unlessMeetable(new Condition.AnyEvidence());
    }

    @Override
    public List<LadderFault> oneOf(Set<Kind> kinds) {
        List<LadderFault> faults = new ArrayList<>(unlessMeetable(new Condition.OneOf(kinds)));
        if (faults.isEmpty()) {
            kinds.stream()
                    .sorted()
                    .filter(kind -> around.and(Meaning.of(kind)).never())
                    .map(kind -> LadderFault.at(place, FaultType.KIND_NEVER_MET, kind))
                    .forEach(faults::add);
        }
        return faults;
    }

    @Override
    public List<LadderFault> pairOf(Kind kind) {
        return unlessMeetable(new Condition.PairOf(kind));
    }

    @Override
    public List<LadderFault> anotherSector() {
        return unlessMeetable(new Condition.AnotherSector());
    }

    @Override
    public List<LadderFault> statedSolution() {
        return unlessMeetable(new Condition.StatedSolution());
    }

    @Override
    public List<LadderFault> documented() {
        return unlessMeetable(new Condition.Documented());
    }

    @Override
    public List<LadderFault> earlierAtMeetingPlace() {
        return unlessMeetable(new Condition.EarlierAtMeetingPlace());
    }

    @Override
    public List<LadderFault> allOf(List<Condition> conditions) {
        List<LadderFault> whole = unlessMeetable(new Condition.AllOf(conditions));
        return whole.isEmpty() ? composed(conditions, true) : whole;
    }

    @Override
    public List<LadderFault> anyOf(List<Condition> conditions) {
        List<LadderFault> whole = unlessMeetable(new Condition.AnyOf(conditions));
        return whole.isEmpty() ? composed(conditions, false) : whole;
    }

    private List<LadderFault> unlessMeetable(Condition condition) {
        return around.and(Meaning.of(condition)).never()
                ? List.of(LadderFault.at(place, FaultType.CONDITION_NEVER_MET, LadderText.of(condition)))
                : List.of();
    }

    /** From the last part to the first, so that of two equal ones the first is kept. */
    private List<LadderFault> composed(List<Condition> conditions, boolean all) {
        List<LadderFault> faults = new ArrayList<>();
        List<Meaning> kept =
                new ArrayList<>(conditions.stream().map(Meaning::of).toList());
        for (int part = conditions.size() - 1; part >= 0; part--) {
            String partsPlace = place + ".conditions[" + part + "]";
            Condition condition = conditions.get(part);
            Meaning own = kept.set(part, all ? Meaning.ANYTHING : Meaning.NOTHING);
            Meaning others = all ? every(kept).and(around) : any(kept);
            Meaning met = around.and(own);
            boolean idle = all ? others.implies(own) : !met.never() && met.implies(others);
            List<LadderFault> inside;
            if (idle) {
                inside = List.of(
                        LadderFault.at(partsPlace, FaultType.CONDITION_WITHOUT_EFFECT, LadderText.of(condition)));
            } else {
                inside = condition.read(new ConditionSense(all ? others : around, partsPlace));
                kept.set(part, own);
            }
            faults.addAll(0, inside);
        }
        return faults;
    }

    private static int depth(Condition condition) {
        List<Condition> parts = condition instanceof Condition.AllOf all
                ? all.conditions()
                : condition instanceof Condition.AnyOf any ? any.conditions() : List.of();
        return 1 + parts.stream().mapToInt(ConditionSense::depth).max().orElse(0);
    }

    private static Meaning every(List<Meaning> meanings) {
        return meanings.stream().reduce(Meaning.ANYTHING, Meaning::and);
    }

    private static Meaning any(List<Meaning> meanings) {
        return meanings.stream().reduce(Meaning.NOTHING, Meaning::or);
    }
}

package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a condition of a draft, or says what is wrong with its form.
 *
 * @param place where the draft stands
 * @param depth how many conditions it lies within, itself included
 * @param faults where the faults go
 */
record ConditionForm(String place, int depth, List<LadderFault> faults) {
    /** Deeper than this nobody can read, and no reader has to follow. */
    static final int DEEPEST = 8;

    private static final String KINDS = names(Kind.values());
    private static final String TYPES = names(ConditionType.values());

    Optional<Condition> condition(ConditionDraft draft) {
        if (depth > DEEPEST) {
            return fault(FaultType.CONDITION_TOO_DEEP, draft.type(), Integer.toString(DEEPEST));
        }
        Optional<ConditionType> type = ConditionType.named(draft.type());
        if (type.isEmpty()) {
            return fault(FaultType.CONDITION_UNKNOWN, draft.type(), TYPES);
        }
        int before = faults.size();
        superfluous(type.get(), draft);
        Set<Kind> kinds = type.get().asksForKinds() ? kinds(draft) : Set.of();
        List<Condition> conditions = type.get().composed() ? conditions(draft) : List.of();
        if (faults.size() == before && type.get() == ConditionType.PAIR_OF) {
            pair(draft.kinds(), kinds);
        }
        return faults.size() > before ? Optional.empty() : Optional.of(condition(type.get(), kinds, conditions));
    }

    private static Condition condition(ConditionType type, Set<Kind> kinds, List<Condition> conditions) {
        return switch (type) {
            case ANY_EVIDENCE -> new Condition.AnyEvidence();
            case ONE_OF -> new Condition.OneOf(kinds);
            case PAIR_OF -> new Condition.PairOf(kinds.iterator().next());
            case ANOTHER_SECTOR -> new Condition.AnotherSector();
            case STATED_SOLUTION -> new Condition.StatedSolution();
            case DOCUMENTED -> new Condition.Documented();
            case EARLIER_AT_MEETING_PLACE -> new Condition.EarlierAtMeetingPlace();
            case ALL_OF -> new Condition.AllOf(conditions);
            case ANY_OF -> new Condition.AnyOf(conditions);
        };
    }

    private void superfluous(ConditionType type, ConditionDraft draft) {
        if (!type.asksForKinds() && !draft.kinds().isEmpty()) {
            fault(FaultType.KINDS_SUPERFLUOUS, draft.type(), "");
        }
        if (!type.composed() && !draft.conditions().isEmpty()) {
            fault(FaultType.CONDITIONS_SUPERFLUOUS, draft.type(), "");
        }
    }

    private Set<Kind> kinds(ConditionDraft draft) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int index = 0; index < draft.kinds().size(); index++) {
            String name = draft.kinds().get(index);
            String kindsPlace = place + ".kinds[" + index + "]";
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            if (kind.isEmpty()) {
                faults.add(LadderFault.at(kindsPlace, FaultType.KIND_UNKNOWN, name, KINDS));
            } else if (!kinds.add(kind.get())) {
                faults.add(LadderFault.at(kindsPlace, FaultType.KIND_REPEATED, name));
            }
        }
        if (draft.kinds().isEmpty() && draft.type().equals(ConditionType.ONE_OF.name())) {
            fault(FaultType.KINDS_MISSING, draft.type(), KINDS);
        }
        return kinds;
    }

    private void pair(List<String> names, Set<Kind> kinds) {
        if (kinds.size() != 1) {
            fault(FaultType.PAIR_WITHOUT_ONE_KIND, String.join(", ", names), "");
        } else if (kinds.iterator().next().membership()) {
            fault(FaultType.PAIR_OF_MEMBERSHIPS, names.get(0), "");
        }
    }

    private List<Condition> conditions(ConditionDraft draft) {
        List<Condition> conditions = new ArrayList<>();
        for (int index = 0; index < draft.conditions().size(); index++) {
            new ConditionForm(place + ".conditions[" + index + "]", depth + 1, faults)
                    .condition(draft.conditions().get(index))
                    .ifPresent(conditions::add);
        }
        if (draft.conditions().size() < 2) {
            fault(FaultType.CONDITIONS_TOO_FEW, draft.conditions().size(), "");
        }
        return conditions;
    }

    private Optional<Condition> fault(FaultType type, Object value, String hint) {
        faults.add(LadderFault.at(place, type, value, hint));
        return Optional.empty();
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}

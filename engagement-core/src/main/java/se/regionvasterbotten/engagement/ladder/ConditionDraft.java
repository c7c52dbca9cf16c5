package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Optional;

/**
 * A condition as someone tells it, not yet held against anything.
 *
 * @param type which of the closed set it is, for instance {@code ONE_OF}
 * @param kinds the names of the kinds that {@code ONE_OF} and {@code PAIR_OF} ask for; none for others
 * @param conditions what {@code ALL_OF} and {@code ANY_OF} are composed of; none for others
 */
public record ConditionDraft(String type, List<String> kinds, List<ConditionDraft> conditions) {
    /** Copies the lists. */
    public ConditionDraft {
        kinds = List.copyOf(kinds);
        conditions = List.copyOf(conditions);
    }

    /**
     * Tells a condition again.
     *
     * @param condition a condition that holds together
     * @return the condition as a draft, its kinds weakest first
     */
    public static ConditionDraft of(Condition condition) {
        return condition.read(new ConditionTeller());
    }

    static ConditionDraft of(ConditionType type) {
        return new ConditionDraft(type.name(), List.of(), List.of());
    }

    static ConditionDraft of(ConditionType type, List<String> kinds) {
        return new ConditionDraft(type.name(), kinds, List.of());
    }

    static ConditionDraft composed(ConditionType type, List<ConditionDraft> conditions) {
        return new ConditionDraft(type.name(), List.of(), conditions);
    }

    /** The condition; empty when it has faults in its form, which are added to the others. */
    Optional<Condition> condition(String place, List<LadderFault> faults) {
        return new ConditionForm(place, 1, faults).condition(this);
    }
}

package se.regionvasterbotten.engagement.ladders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A condition as data on the wire.
 *
 * @param type which of the closed set it is
 * @param kinds the kinds that {@code ONE_OF} and {@code PAIR_OF} ask for; absent for others
 * @param conditions what {@code ALL_OF} and {@code ANY_OF} are composed of; absent for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionAnswer(
        String type, @Nullable List<Kind> kinds, @Nullable List<ConditionAnswer> conditions) {
    static ConditionAnswer of(Condition condition) {
        return condition.read(new Writer());
    }

    private static ConditionAnswer single(String type) {
        return new ConditionAnswer(type, null, null);
    }

    private static final class Writer implements Condition.Reader<ConditionAnswer> {
        @Override
        public ConditionAnswer anyEvidence() {
            return single("ANY_EVIDENCE");
        }

        @Override
        public ConditionAnswer oneOf(Set<Kind> kinds) {
            return new ConditionAnswer("ONE_OF", kinds.stream().sorted().toList(), null);
        }

        @Override
        public ConditionAnswer pairOf(Kind kind) {
            return new ConditionAnswer("PAIR_OF", List.of(kind), null);
        }

        @Override
        public ConditionAnswer anotherSector() {
            return single("ANOTHER_SECTOR");
        }

        @Override
        public ConditionAnswer statedSolution() {
            return single("STATED_SOLUTION");
        }

        @Override
        public ConditionAnswer documented() {
            return single("DOCUMENTED");
        }

        @Override
        public ConditionAnswer earlierAtMeetingPlace() {
            return single("EARLIER_AT_MEETING_PLACE");
        }

        @Override
        public ConditionAnswer allOf(List<Condition> conditions) {
            return new ConditionAnswer("ALL_OF", null, all(conditions));
        }

        @Override
        public ConditionAnswer anyOf(List<Condition> conditions) {
            return new ConditionAnswer("ANY_OF", null, all(conditions));
        }

        private List<ConditionAnswer> all(List<Condition> conditions) {
            return conditions.stream().map(condition -> condition.read(this)).toList();
        }
    }
}

package se.regionvasterbotten.engagement.ladders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.regionvasterbotten.engagement.ladder.ConditionDraft;

/**
 * A condition as data on the wire: the parts of the core's {@link ConditionDraft}.
 *
 * @param type which of the closed set it is
 * @param kinds the kinds that {@code ONE_OF} and {@code PAIR_OF} ask for; absent for others
 * @param conditions what {@code ALL_OF} and {@code ANY_OF} are composed of; absent for others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConditionAnswer(String type, List<String> kinds, List<ConditionAnswer> conditions) {
    static ConditionAnswer of(ConditionDraft draft) {
        return new ConditionAnswer(
                draft.type(),
                draft.kinds(),
                draft.conditions().stream().map(ConditionAnswer::of).toList());
    }
}

package se.regionvasterbotten.engagement.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;

/**
 * A question of a list to the official: whether somebody it names is somebody in the register.
 *
 * @param id by which it is answered; the same for the same spelling in every list
 * @param name as the list has it
 * @param rows the first rows it is about
 * @param rowsTotal how many rows it is about
 * @param suggestions who it may be, the most likely first
 * @param choice the answer; null as long as there is none, and then it is somebody new
 * @param actor who it is, when the answer is the same as somebody
 */
public record Decision(
        String id,
        ActorType type,
        String name,
        List<Integer> rows,
        int rowsTotal,
        List<Suggestion> suggestions,
        @Nullable Choice choice,
        @Nullable UUID actor) {
    public Decision {
        rows = List.copyOf(rows);
        suggestions = List.copyOf(suggestions);
    }

    static Decision of(StoredDoubt stored) {
        Doubt doubt = stored.doubt();
        Answered.One answer = stored.answer().orElse(null);
        return new Decision(
                doubt.key(),
                doubt.type(),
                doubt.name(),
                doubt.rows(),
                doubt.rowTotal(),
                doubt.suggestions(),
                answer == null ? null : answer.choice(),
                answer == null ? null : answer.actor());
    }
}

package se.regionvasterbotten.engagement.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Change;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.RegisterWrite;

/**
 * One change in a thing's history as it is answered.
 *
 * @param sequence its place among all changes of the register
 * @param kind what kind of thing changed: the thing itself, or a part of it
 * @param id what changed
 * @param by who wrote; null for the product itself, and where nobody kept it
 * @param system the system that wrote; null where the caller named none
 * @param reason why; null where nobody said
 * @param fields the names of what differs between before and after
 * @param before what was known until then, called as it is called now; null for what began, and for a person, whose identity has no history
 * @param after what is known from then on; null for what ended, and for a person
 */
public record HistoryEntry(
        long sequence,
        OffsetDateTime recordedAt,
        String kind,
        UUID id,
        ChangeType change,
        @Nullable String by,
        @Nullable String system,
        @Nullable String reason,
        List<String> fields,
        @Nullable ObjectNode before,
        @Nullable ObjectNode after) {
    static HistoryEntry of(
            Change change, @Nullable RegisterWrite write, @Nullable ObjectNode before, @Nullable ObjectNode after) {
        return new HistoryEntry(
                change.number(),
                change.recordedAt(),
                change.kind(),
                change.id(),
                change.type(),
                write == null ? null : write.madeBy().orElse(null),
                write == null ? null : write.client().orElse(null),
                write == null ? null : write.reason().orElse(null),
                differing(before, after),
                before,
                after);
    }

    private static List<String> differing(@Nullable ObjectNode before, @Nullable ObjectNode after) {
        List<String> fields = new ArrayList<>();
        if (before != null && after != null) {
            after.fieldNames().forEachRemaining(name -> {
                if (!after.get(name).equals(before.get(name))) {
                    fields.add(name);
                }
            });
        }
        return fields;
    }
}

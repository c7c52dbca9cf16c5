package se.regionvasterbotten.engagement.changes;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Change;
import se.regionvasterbotten.engagement.ledger.ChangeType;

/**
 * One change as it is answered: that something changed, never what it says.
 *
 * @param sequence its place in the order; the next reading goes on after it
 * @param within what it is a part of and is read with
 */
public record RegisteredChange(
        long sequence,
        OffsetDateTime recordedAt,
        String kind,
        UUID id,
        @Nullable UUID within,
        ChangeType change) {
    static RegisteredChange of(Change one) {
        return new RegisteredChange(one.number(), one.recordedAt(), one.kind(), one.id(), one.within(), one.type());
    }
}

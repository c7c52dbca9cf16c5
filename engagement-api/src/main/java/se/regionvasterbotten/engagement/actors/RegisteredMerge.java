package se.regionvasterbotten.engagement.actors;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A merge as it is answered, with the names that the entries have themselves.
 *
 * @param merged the entry that went up in the other
 * @param survivor the entry that remained, unless it was merged itself since
 * @param reason why they are the same
 */
public record RegisteredMerge(
        UUID id, NamedActor merged, NamedActor survivor, String reason, OffsetDateTime recordedAt) {}

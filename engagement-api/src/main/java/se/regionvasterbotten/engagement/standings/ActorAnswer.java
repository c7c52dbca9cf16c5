package se.regionvasterbotten.engagement.standings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;

/**
 * An actor on the wire.
 *
 * @param id its identity; null in a classification
 * @param type what it is
 * @param name its name; null when it is not known
 * @param externalId the caller's own identifier, if one was given
 * @param sector the sector it belongs to on the day; null when none is known
 */
public record ActorAnswer(
        @Nullable UUID id,
        ActorType type,
        @Nullable String name,
        @Nullable String externalId,
        @Nullable String sector) {}

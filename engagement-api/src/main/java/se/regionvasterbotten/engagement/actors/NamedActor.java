package se.regionvasterbotten.engagement.actors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom evidence is about, as it is answered.
 *
 * @param name null when identity is gone
 */
public record NamedActor(UUID id, ActorType type, @Nullable String name) {}

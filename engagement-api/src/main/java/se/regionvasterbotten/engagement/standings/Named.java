package se.regionvasterbotten.engagement.standings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of the reference data, on the wire.
 *
 * @param id its identity; null in a classification
 * @param name its name
 */
public record Named(@Nullable UUID id, String name) {}

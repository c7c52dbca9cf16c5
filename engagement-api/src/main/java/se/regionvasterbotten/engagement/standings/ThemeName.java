package se.regionvasterbotten.engagement.standings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme in an answer.
 *
 * @param id its identity; null in a classification
 * @param name its name
 */
public record ThemeName(@Nullable UUID id, String name) {}

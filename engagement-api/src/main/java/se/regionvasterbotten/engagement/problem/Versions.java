package se.regionvasterbotten.engagement.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Both versions of what two callers changed at once, for the second of them.
 *
 * @param entityTag what {@code If-Match} must name to write over the stored one
 * @param stored as a GET would answer it now
 * @param sent what this caller would have written; null when it would have been deleted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Versions(
        String entityTag, Object stored, @Nullable Object sent) {}

package se.regionvasterbotten.engagement.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A token for trying the product.
 *
 * @param token to send as {@code Authorization: Bearer}
 * @param expiresAt until when it holds
 */
public record DevToken(String token, OffsetDateTime expiresAt) {
    /**
     * What is asked for.
     *
     * @param role the role it is to have
     * @param client the system it is to be issued to; a person's when it is left out
     */
    public record Wanted(@Nullable String role, @Nullable String client) {}
}

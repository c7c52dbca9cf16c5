package se.regionvasterbotten.engagement.access;

import java.util.Optional;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What {@code WWW-Authenticate} says with a refusal (RFC 6750). */
public final class Challenge {
    private static final String SCHEME = "Bearer realm=\"engagement\"";

    private Challenge() {}

    /** The header's value; empty for problems that are not about who is calling. */
    public static Optional<String> of(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED -> Optional.of(SCHEME);
            case INVALID_TOKEN -> Optional.of(SCHEME + ", error=\"invalid_token\"");
            case FORBIDDEN -> Optional.of(SCHEME + ", error=\"insufficient_scope\"");
            default -> Optional.empty();
        };
    }
}

package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Media types of headers. */
final class MediaTypes {
    private MediaTypes() {}

    /**
     * The type of a Content-Type header; any when there is none.
     *
     * @throws Problem when the header cannot be read, or names no one type
     */
    static MediaType of(@Nullable String header) {
        if (header == null) {
            return MediaType.WILDCARD_TYPE;
        }
        try {
            MediaType type = MediaType.valueOf(header);
            if (!type.isWildcardType() && !type.isWildcardSubtype()) {
                return type;
            }
        } catch (IllegalArgumentException unreadable) {
            throw refused(header);
        }
        throw refused(header);
    }

    private static Problem refused(String header) {
        return Problem.field(ProblemType.INVALID_HEADER, "Content-Type", header);
    }
}

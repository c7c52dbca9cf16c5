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
     * @throws Problem when the header cannot be read
     */
    static MediaType of(@Nullable String header) {
        try {
            return header == null ? MediaType.WILDCARD_TYPE : MediaType.valueOf(header);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.field(ProblemType.INVALID_HEADER, "Content-Type", header);
        }
    }
}

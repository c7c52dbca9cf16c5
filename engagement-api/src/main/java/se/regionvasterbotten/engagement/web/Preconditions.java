package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What {@code If-Match} demands before a change. */
public final class Preconditions {
    private Preconditions() {}

    /**
     * Lets the change go on when the header is missing or names what a GET would answer now.
     *
     * @throws Problem precondition failed (412)
     */
    public static void match(@Nullable String ifMatch, Object answer) {
        if (ifMatch != null && !EntityTag.namesExactly(ifMatch, EntityTag.of(bytes(answer)))) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED);
        }
    }

    private static byte[] bytes(Object answer) {
        try {
            return Json.mapper().writeValueAsBytes(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What is answered can be written", impossible);
        }
    }
}

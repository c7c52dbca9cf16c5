package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.problem.Versions;

/**
 * What {@code If-Match} demands before a change, held after the thing was found (404) and before the body is judged (422). The
 * caller of these holds the register's lock, so that nobody changes the thing in between.
 */
public final class Preconditions {
    private Preconditions() {}

    /**
     * Before a fact is changed or deleted: lets it go on when the header names what a GET would answer now.
     *
     * @param stored what a GET would answer now, asked for when the header is there
     * @param sent what would be written; null for a deletion
     * @throws Problem precondition required (428) without the header, failed (412) with both versions
     */
    public static void demand(@Nullable String ifMatch, Supplier<?> stored, @Nullable Object sent) {
        if (ifMatch == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        match(ifMatch, stored, sent);
    }

    /**
     * Before a status is set: as {@link #demand}, but without the header the change goes on.
     *
     * @throws Problem precondition failed (412) with both versions
     */
    public static void match(@Nullable String ifMatch, Supplier<?> stored, @Nullable Object sent) {
        if (ifMatch == null) {
            return;
        }
        Object now = stored.get();
        String tag = EntityTag.of(bytes(now));
        if (!EntityTag.namesExactly(ifMatch, tag)) {
            throw Problem.of(new Versions(tag, now, sent));
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

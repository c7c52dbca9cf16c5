package se.regionvasterbotten.engagement.changes;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Values;

/**
 * After which change a reading goes on: a change's sequence, or the last change of an instant.
 *
 * @param sequence the change's place in the order; 0 is before all
 * @param instant when it is an instant
 */
record Since(long sequence, Optional<OffsetDateTime> instant) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /**
     * What a parameter says; before all changes when it is left out.
     *
     * @throws Problem when it is neither
     */
    static Since of(@Nullable String told) {
        if (told == null) {
            return new Since(0, Optional.empty());
        }
        if (NUMBER.matcher(told).matches()) {
            return new Since(Long.parseLong(told), Optional.empty());
        }
        try {
            // A plus sign that nobody encoded comes as a blank.
            return new Since(0, Optional.of(Values.time(told.replace(' ', '+'))));
        } catch (IllegalArgumentException neither) {
            throw Problem.field(ProblemType.NOT_A_CURSOR, "since", told);
        }
    }
}

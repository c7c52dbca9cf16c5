package se.regionvasterbotten.engagement.standings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.standing.Reason;

/**
 * Why a rung is reached, on the wire.
 *
 * @param rung the rung that the rule leads to
 * @param rule the rule's name
 * @param text the rule in words
 * @param contributions the contributions that meet it
 * @param memberships the memberships that meet it
 * @param supportsUntil the first day they no longer do; null without end
 */
public record ReasonAnswer(
        int rung,
        String rule,
        String text,
        List<String> contributions,
        List<String> memberships,
        @Nullable LocalDate supportsUntil) {
    /** A reason in a language. */
    public static ReasonAnswer of(Reason reason, Locale locale) {
        return new ReasonAnswer(
                reason.rule().rung().number(),
                reason.rule().id(),
                reason.text(locale),
                reason.contributions(),
                reason.memberships(),
                reason.supportsUntil().orElse(null));
    }
}

package se.regionvasterbotten.engagement.standings;

import java.util.Locale;
import se.regionvasterbotten.engagement.standing.Missing;

/**
 * What is missing for a rung, on the wire.
 *
 * @param rung the rung that the rule leads to
 * @param rule the rule that is not met
 * @param condition the condition of it that is not met
 * @param text what is missing, in words
 */
public record MissingAnswer(int rung, String rule, String condition, String text) {
    static MissingAnswer of(Missing missing, Locale locale) {
        return new MissingAnswer(
                missing.rule().rung().number(), missing.rule().id(), missing.name(), missing.text(locale));
    }
}

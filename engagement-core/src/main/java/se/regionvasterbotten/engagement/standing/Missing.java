package se.regionvasterbotten.engagement.standing;

import java.util.Locale;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Rule;

/**
 * What is missing for a rule to be met: one condition of it. Rules of the same rung are alternatives; conditions of the same rule are all needed.
 *
 * @param rule the rule that is not met
 * @param condition the condition of it that is not met
 */
public record Missing(Rule rule, Condition condition) {
    /** What is missing, in words that an actor understands. */
    public String text(Locale locale) {
        return condition.read(new MissingWords(locale));
    }

    /** The condition's name on the wire, for instance {@code ANOTHER_SECTOR}. */
    public String name() {
        return condition
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}

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
    /**
     * {@return what is missing, in words that an actor understands}
     *
     * @param locale the language: English when it is, Swedish for any other
     */
    public String text(Locale locale) {
        return condition.read(new MissingWords(locale));
    }

    /** {@return the condition's name on the wire, for instance {@code ANOTHER_SECTOR}} */
    public String name() {
        return condition
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}

package se.regionvasterbotten.engagement.ladder;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.words.Text;

/**
 * One published rule: evidence that meets the condition supports the rung and every rung below.
 *
 * @param id the rule's stable name within its ladder version: small letters, digits and hyphens
 * @param rung what is supported
 * @param condition what is asked of the evidence
 * @param words the rule as it is told to people
 * @param source the sentence the rule comes from
 */
public record Rule(String id, Rung rung, Condition condition, Text words, String source) {
    static final Predicate<String> WELL_NAMED =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*").asMatchPredicate();

    /** Refuses an ill-formed id and a blank source. */
    public Rule {
        if (!WELL_NAMED.test(id)) {
            throw new IllegalArgumentException(
                    "'" + id + "' names no rule; use small letters, digits and hyphens, a letter first");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("Rule " + id + " has no source; quote the sentence it comes from");
        }
    }
}

package se.regionvasterbotten.engagement.ladder;

import se.regionvasterbotten.engagement.words.Text;

/**
 * One published rule: evidence that meets the condition supports the rung and every rung below.
 *
 * @param id the rule's stable name within its ladder version
 * @param rung what is supported
 * @param condition what is asked of the evidence
 * @param words the rule as it is told to people
 * @param source the sentence the rule comes from
 */
public record Rule(String id, Rung rung, Condition condition, Text words, String source) {
    /** Refuses a blank id or source. */
    public Rule {
        if (id.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "A rule needs an id and a source; got '" + id + "' and '" + source + "'");
        }
    }
}

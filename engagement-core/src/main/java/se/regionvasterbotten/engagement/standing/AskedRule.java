package se.regionvasterbotten.engagement.standing;

import java.util.List;
import java.util.Set;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;

/**
 * A rule and the kinds of evidence that it is worth asking about.
 *
 * @param rule the rule
 * @param kinds the kinds that can meet it
 */
record AskedRule(Rule rule, Set<Kind> kinds) {
    /** The rules of a version, in the order they are told. */
    static List<AskedRule> of(LadderVersion version) {
        KindsAsked kinds = new KindsAsked();
        return version.rules().stream()
                .map(rule -> new AskedRule(rule, rule.condition().read(kinds)))
                .toList();
    }

    /** Whether a piece of evidence is of such a kind. */
    boolean asksFor(Evidence piece) {
        return kinds.contains(piece.kind());
    }
}

package se.regionvasterbotten.engagement.ladder;

import java.util.List;

/**
 * The one textual form of a ladder version, for files, mail and review. Its grammar stands in {@code docs/ladder-versions.md}:
 *
 * <pre>
 * version   = "ladder" number "support" number "months" rule { rule } ;
 * rule      = "rule" name "rung" number "when" condition "sv" text "en" text "source" text ;
 * condition = part { "and" part } | part { "or" part } ;
 * part      = "any evidence" | "one of" kind { "," kind } | "pair of" kind | "another sector" | "stated solution"
 *           | "documented" | "earlier at meeting place" | "(" condition ")" ;
 * </pre>
 */
public final class LadderText {
    private LadderText() {}

    /**
     * Reads a version.
     *
     * @param text the version in the textual form; comments begin with {@code #}
     * @return the version
     * @throws InvalidLadder naming every fault with its line and column, the value and the remedy
     */
    public static LadderVersion read(String text) {
        return new LadderReader(text).version();
    }

    /**
     * Writes a version; read again it is the same.
     *
     * @param version the rules to be written
     * @return the textual form, with a line feed after every line
     */
    public static String write(LadderVersion version) {
        StringBuilder text = new StringBuilder();
        text.append("ladder ").append(version.number()).append('\n');
        text.append("support ").append(version.supportMonths()).append(" months\n");
        for (Rule rule : version.rules()) {
            text.append("\nrule ").append(rule.id()).append('\n');
            text.append("  rung ").append(rule.rung().number()).append('\n');
            text.append("  when ").append(rule.condition().read(new ConditionPhrase("\n    ", false)));
            text.append("\n  sv ").append(Quoted.write(rule.words().swedish()));
            text.append("\n  en ").append(Quoted.write(rule.words().english()));
            text.append("\n  source ").append(Quoted.write(rule.source())).append('\n');
        }
        return text.toString();
    }

    /** A condition alone, on one line. */
    static String of(Condition condition) {
        return condition.read(new ConditionPhrase(" ", false));
    }

    /** The words of a condition's name. */
    static List<String> words(ConditionType type) {
        return List.of(type.name().toLowerCase(java.util.Locale.ROOT).split("_"));
    }
}

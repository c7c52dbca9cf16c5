package se.regionvasterbotten.engagement.ladders;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ladder.ConditionDraft;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.words.Words;

/**
 * A ladder version on the wire, in the caller's language.
 *
 * @param version its number
 * @param status what it is used for
 * @param supportMonths how many months evidence supports
 * @param rungs the rungs, lowest first, each with its rules
 * @param kinds the kinds of evidence, weakest first
 */
public record LadderAnswer(
        int version, VersionStatus status, int supportMonths, List<RungAnswer> rungs, List<KindAnswer> kinds) {
    static LadderAnswer of(LadderVersion version, VersionStatus status, Locale locale) {
        return new LadderAnswer(
                version.number(),
                status,
                version.supportMonths(),
                Arrays.stream(Rung.values())
                        .map(rung -> RungAnswer.of(version, rung, locale))
                        .toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> new KindAnswer(kind, Words.of(kind, locale), kind.membership()))
                        .toList());
    }

    /**
     * A rung.
     *
     * @param rung its number
     * @param name its name
     * @param text its rules in words
     * @param rules its rules as data; one of them is enough
     */
    public record RungAnswer(int rung, String name, String text, List<RuleAnswer> rules) {
        private static RungAnswer of(LadderVersion version, Rung rung, Locale locale) {
            List<Rule> rules = version.rulesOf(rung);
            return new RungAnswer(
                    rung.number(),
                    Words.of(rung, locale),
                    rules.stream().map(rule -> rule.words().in(locale)).collect(Collectors.joining(" ")),
                    rules.stream().map(rule -> RuleAnswer.of(rule, locale)).toList());
        }
    }

    /**
     * A rule.
     *
     * @param rule its name
     * @param text its words in the caller's language
     * @param words its words in every language
     * @param source the sentence it comes from
     * @param condition what it asks of evidence
     */
    public record RuleAnswer(String rule, String text, WordsAnswer words, String source, ConditionAnswer condition) {
        private static RuleAnswer of(Rule rule, Locale locale) {
            return new RuleAnswer(
                    rule.id(),
                    rule.words().in(locale),
                    new WordsAnswer(rule.words().swedish(), rule.words().english()),
                    rule.source(),
                    ConditionAnswer.of(ConditionDraft.of(rule.condition())));
        }
    }

    /**
     * A rule's words.
     *
     * @param sv in Swedish, the words that decide
     * @param en in English
     */
    public record WordsAnswer(String sv, String en) {}

    /**
     * A kind of evidence.
     *
     * @param kind its code
     * @param name its name
     * @param membership whether it is a role in an initiative; else a contribution of one day
     */
    public record KindAnswer(Kind kind, String name, boolean membership) {}
}

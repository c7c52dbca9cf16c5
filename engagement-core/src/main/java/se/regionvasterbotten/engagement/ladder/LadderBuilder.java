package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.List;

/** Builds a ladder version rule by rule; what is wrong is said when it is built, all at once. */
public final class LadderBuilder {
    private final int number;
    private final List<RuleDraft> rules = new ArrayList<>();
    private int supportMonths;
    private int told = -1;

    LadderBuilder(int number, int supportMonths, List<Rule> rules) {
        this.number = number;
        this.supportMonths = supportMonths;
        rules.stream().map(RuleDraft::of).forEach(this.rules::add);
    }

    /**
     * Says how long evidence supports.
     *
     * @param months 1 to {@value LadderVersion#MOST_MONTHS}
     * @return this builder
     */
    public LadderBuilder supportMonths(int months) {
        supportMonths = months;
        return this;
    }

    /**
     * Tells a rule. One of the same name is replaced where it stands and keeps its words and its source until they are told; another comes last.
     *
     * @param id its name: small letters, digits and hyphens
     * @param rung what it supports
     * @param condition what it asks of evidence
     * @return this builder, ready for the rule's {@link #words} and {@link #source}
     */
    public LadderBuilder rule(String id, Rung rung, Condition condition) {
        ConditionDraft asked = ConditionDraft.of(condition);
        told = indexOf(id);
        if (told < 0) {
            told = rules.size();
            rules.add(new RuleDraft(id, rung.number(), asked, "", "", ""));
        } else {
            RuleDraft old = rules.get(told);
            rules.set(told, new RuleDraft(id, rung.number(), asked, old.swedish(), old.english(), old.source()));
        }
        return this;
    }

    /**
     * Says how the rule that was told last is told to people.
     *
     * @param swedish the words that decide
     * @param english the same in English
     * @return this builder
     * @throws IllegalStateException before any rule is told
     */
    public LadderBuilder words(String swedish, String english) {
        RuleDraft rule = last();
        rules.set(told, new RuleDraft(rule.id(), rule.rung(), rule.condition(), swedish, english, rule.source()));
        return this;
    }

    /**
     * Quotes the sentence that the rule that was told last comes from.
     *
     * @param sentence the seed's words or what the committee decided, in both languages
     * @return this builder
     * @throws IllegalStateException before any rule is told
     */
    public LadderBuilder source(String sentence) {
        RuleDraft rule = last();
        rules.set(
                told,
                new RuleDraft(rule.id(), rule.rung(), rule.condition(), rule.swedish(), rule.english(), sentence));
        return this;
    }

    /**
     * Leaves a rule out.
     *
     * @param id its name, unique within the version
     * @return this builder
     * @throws IllegalArgumentException when there is no rule of that name
     */
    public LadderBuilder without(String id) {
        int index = indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("No rule is called " + id + "; the rules are "
                    + String.join(", ", rules.stream().map(RuleDraft::id).toList()));
        }
        rules.remove(index);
        told = -1;
        return this;
    }

    /**
     * The version.
     *
     * @return a sound version
     * @throws InvalidLadder naming every fault at once
     */
    public LadderVersion build() {
        return new LadderDraft(number, supportMonths, rules).version();
    }

    private RuleDraft last() {
        if (told < 0) {
            throw new IllegalStateException("No rule is told yet; tell one with rule(…) before its words and source");
        }
        return rules.get(told);
    }

    private int indexOf(String id) {
        return rules.stream().map(RuleDraft::id).toList().indexOf(id);
    }
}

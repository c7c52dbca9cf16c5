package se.regionvasterbotten.engagement.ladder;

/** What can be wrong with a ladder version: with its form first, then with its sense. */
public enum FaultType {
    /** A character that begins nothing. */
    CHARACTER_UNKNOWN,
    /** A quoted text that does not end on its line. */
    TEXT_UNTERMINATED,
    /** A backslash before something that it does not escape. */
    ESCAPE_UNKNOWN,
    /** Something else than what belongs here. */
    UNEXPECTED,
    /** <i>And</i> and <i>or</i> side by side without parentheses. */
    COMPOSITION_MIXED,
    /** The version's number is below 1. */
    NUMBER_OUT_OF_RANGE,
    /** The months of support are not 1 to {@value LadderVersion#MOST_MONTHS}. */
    MONTHS_OUT_OF_RANGE,
    /** A rule's name is something else than small letters, digits and hyphens. */
    RULE_NAME_MALFORMED,
    /** Two rules have the same name. */
    RULE_NAME_REPEATED,
    /** A rung that is not 1 to 5. */
    RUNG_UNKNOWN,
    /** A text without words. */
    TEXT_BLANK,
    /** No such condition. */
    CONDITION_UNKNOWN,
    /** Conditions within conditions, deeper than anyone can read. */
    CONDITION_TOO_DEEP,
    /** No such kind of evidence. */
    KIND_UNKNOWN,
    /** The same kind twice in one condition. */
    KIND_REPEATED,
    /** <i>One of</i> without kinds. */
    KINDS_MISSING,
    /** Kinds where the condition asks for none. */
    KINDS_SUPERFLUOUS,
    /** A pair of no kind or of several. */
    PAIR_WITHOUT_ONE_KIND,
    /** A pair of a membership's kind. */
    PAIR_OF_MEMBERSHIPS,
    /** A composition of fewer than two conditions. */
    CONDITIONS_TOO_FEW,
    /** Conditions within one that is not composed. */
    CONDITIONS_SUPERFLUOUS,
    /** A rung that no rule leads to. */
    RUNG_WITHOUT_RULES,
    /** A condition that no evidence can ever meet, by itself or beside the others. */
    CONDITION_NEVER_MET,
    /** A kind that can never meet the condition's other demands. */
    KIND_NEVER_MET,
    /** A condition that changes nothing beside the others. */
    CONDITION_WITHOUT_EFFECT,
    /** A rule that never decides: whatever meets it meets other rules of its rung or a higher one. */
    RULE_WITHOUT_EFFECT
}

package se.regionvasterbotten.engagement.ladder;

/** What a piece of evidence is, weakest first (RULES section 1). What a kind testifies to is said by the ladder's rules, not here. */
public enum Kind {
    /** Åhörare: presence alone, a participant list's default. */
    LISTENER,
    /** Deltagare i samtal. */
    PARTICIPANT,
    /** Nätverkande: a documented meeting or contact. */
    NETWORKING,
    /** Eget perspektiv. */
    OWN_PERSPECTIVE,
    /** Panel. */
    PANELLIST,
    /** Rundabordssamtal. */
    ROUNDTABLE,
    /** Initierat samtal. */
    CONVERSATION_INITIATED,
    /** Inspel, with a reference. */
    INPUT_SUBMITTED,
    /** Samarbete i diskussioner. */
    COLLABORATION,
    /** Medlem i arbetsgrupp: a membership. */
    WORKING_GROUP_MEMBER,
    /** Roll i gemensamt initiativ: a membership. */
    JOINT_INITIATIVE_ROLE,
    /** Partner in a joint initiative: a membership. */
    PARTNER,
    /** Driver eget initiativ: a membership. */
    INITIATIVE_OWNER,
    /** Påverkar policyprocess, with a document. */
    POLICY_INFLUENCE,
    /** Implementerar ny lösning, with a document. */
    IMPLEMENTATION;

    /** {@return whether this is a role in an initiative over a period; every other kind is a contribution of one day} */
    public boolean membership() {
        return switch (this) {
            case WORKING_GROUP_MEMBER, JOINT_INITIATIVE_ROLE, PARTNER, INITIATIVE_OWNER -> true;
            default -> false;
        };
    }
}

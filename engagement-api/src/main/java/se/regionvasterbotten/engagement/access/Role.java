package se.regionvasterbotten.engagement.access;

import java.util.Arrays;
import java.util.Optional;

/** What a signed-in caller is, as its token's roles claim says (API, <i>Who may</i>). */
public enum Role {
    /** Reads what concerns organisations. */
    READER("reader"),
    /** Keeps the register. */
    REGISTRAR("registrar"),
    /** Follows up, persons too. */
    ANALYST("analyst"),
    /** All that the three before may, and the settings. */
    ADMINISTRATOR("administrator"),
    /** Answers for the person's rights, and for nothing else. */
    DATA_PROTECTION_OFFICER("dataProtectionOfficer");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The name in a token. */
    public String word() {
        return word;
    }

    /** The role that a token's word names; empty when it names none of ours. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}

package se.regionvasterbotten.engagement.ladder;

/** A step of the ladder of engagement, lowest first (the seed, <i>Engagemangstrappan</i>). */
public enum Rung {
    /** Medvetenhet: new actors are introduced to the regional questions. */
    AWARENESS,
    /** Intresse: takes part in more discussions, networks, gives own perspectives. */
    INTEREST,
    /** Deltagande: from listening to contributing actively. */
    PARTICIPATION,
    /** Samverkan: roles in joint initiatives, together with other sectors. */
    COLLABORATION,
    /** Påverkan och handling: own initiatives, policy influence, implemented solutions. */
    INFLUENCE;

    /** {@return the rung's number, 1 to 5} */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * {@return the rung with a number}
     *
     * @param number the number, 1 to 5
     * @throws IllegalArgumentException when {@code number} is not 1 to 5
     */
    public static Rung of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("No rung " + number + "; rungs are 1 to " + values().length);
        }
        return values()[number - 1];
    }
}

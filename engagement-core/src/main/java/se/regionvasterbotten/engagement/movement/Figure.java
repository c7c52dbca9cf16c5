package se.regionvasterbotten.engagement.movement;

import se.regionvasterbotten.engagement.words.Text;
import se.regionvasterbotten.engagement.words.Words;

/** Every figure of a follow-up, with its name and its definition for those who read it. */
public enum Figure {
    /** Where the population stood when the period opened. */
    OPENING,
    /** Where it stands when the period closes. */
    CLOSING,
    /** From where to where. */
    FLOWS,
    /** What it did in between. */
    STEPS,
    /** How many actors there are. */
    ACTORS,
    /** Who first appeared in the period. */
    NEW_ACTORS,
    /** From one rung to the next, with numerator and denominator. */
    CONVERSIONS,
    /** How long it takes to reach the next rung. */
    TIMES_TO_NEXT,
    /** How far those that began in the same year have come. */
    COHORTS,
    /** From passive listeners to active participants. */
    FROM_LISTENER_TO_ACTIVE,
    /** Any figure, by the actors' sector. */
    BY_SECTOR,
    /** Any figure, on each theme by itself. */
    BY_THEME,
    /** Any figure, by where the actors have been. */
    BY_MEETING_PLACE,
    /** Steps, by where the actors had been before them. */
    STEPS_BY_MEETING_PLACE,
    /** Any figure, by the organisations' home region. */
    BY_REGION,
    /** Any figure, by the offices at whose activities the actors have been. */
    BY_OFFICE,
    /** How well the register is kept: open memberships that nobody has confirmed for a year. */
    UNCONFIRMED_MEMBERSHIPS,
    /** Which sectors shared initiatives. */
    SECTOR_MATRIX,
    /** Themes that were carried between national, regional and digital places. */
    CARRIED_THEMES,
    /** Initiatives that began, go on and ended. */
    INITIATIVES,
    /** What came of initiatives. */
    OUTCOMES,
    /** Readers, viewers and heads without names. */
    REACH,
    /** What lies within the register's start, and may be older than it seems. */
    AT_START,
    /** Which entries and direct entries lie within the register's start. */
    STEPS_AT_START,
    /** When the register began to be kept. */
    FIRST_DAY;

    /** {@return its name} */
    public Text title() {
        return Words.text("figure." + name());
    }

    /** {@return what is counted, when, of whom, and what an absent number means} */
    public Text definition() {
        return Words.text("figure." + name() + ".definition");
    }
}

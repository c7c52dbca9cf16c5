package se.regionvasterbotten.engagement.movement;

import java.util.OptionalDouble;

/**
 * A part of a whole, in numbers (andel): what a figure is made of, so that nobody has to trust a percentage.
 *
 * @param part the numerator, from 0 to the whole
 * @param whole the denominator, 0 when there is nobody to count
 */
public record Share(int part, int whole) {
    /** Refuses a part that is negative or more than the whole. */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    part + " of " + whole + " is no share; the part lies between 0 and the whole");
        }
    }

    /** {@return the part divided by the whole, between 0 and 1; empty when the whole is 0} */
    public OptionalDouble ratio() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}

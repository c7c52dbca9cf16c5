package se.regionvasterbotten.engagement.actors;

import java.util.Optional;
import java.util.regex.Pattern;

/** Swedish organisation numbers: ten digits, the last a check digit over the others (Luhn). */
public final class OrganisationNumber {
    private static final Pattern FORM = Pattern.compile("(?:16)?([0-9]{6})[-–]?([0-9]{4})");

    private OrganisationNumber() {}

    /**
     * The ten digits of a number written {@code 556036-0793}, {@code 5560360793} or with {@code 16} before; empty for any other
     * form and when the check digit does not hold.
     */
    public static Optional<String> parse(String text) {
        var written = FORM.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String digits = written.group(1) + written.group(2);
        return checked(digits) ? Optional.of(digits) : Optional.empty();
    }

    /** The number as people write it, with a hyphen. */
    public static String shown(String digits) {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    private static boolean checked(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int weighted = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}

package se.regionvasterbotten.engagement.imports;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers that hold and that no other test has. */
final class OrganisationNumbers {
    private OrganisationNumbers() {}

    /** Ten digits, of which the third and fourth are no month. */
    static String next() {
        String digits = "55" + ThreadLocalRandom.current().nextInt(2_000_000, 10_000_000);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int weighted = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}

package se.regionvasterbotten.engagement.ledger;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers made by the code: UUIDs of version 7, so that later things sort after earlier ones. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEQUENCE_BITS = 12;
    private static long last = 0;

    private Ids() {}

    /** The next identifier, greater than every one this process made before, also within one millisecond. */
    public static UUID next() {
        long tick = tick(System.currentTimeMillis());
        long milliseconds = tick >>> SEQUENCE_BITS;
        long sequence = tick & ((1 << SEQUENCE_BITS) - 1);
        long high = (milliseconds << 16) | 0x7000L | sequence;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The identifier that a text is; empty when it is none in the full form of 36 characters. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static synchronized long tick(long milliseconds) {
        last = Math.max(last + 1, milliseconds << SEQUENCE_BITS);
        return last;
    }
}

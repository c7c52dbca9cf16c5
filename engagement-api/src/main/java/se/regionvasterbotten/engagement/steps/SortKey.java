package se.regionvasterbotten.engagement.steps;

import java.text.Collator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;

/** The order of a list as text that every database compares alike: organisations by name as the Swedish alphabet has it, persons as they were registered. */
final class SortKey {
    /** Twice as many hexadecimal digits, an end and the id are what a column that SQL Server indexes has room for. */
    private static final int MOST = 780;

    private static final String END = "0000";

    private SortKey() {}

    static String of(ActorType type, @Nullable String name, UUID id) {
        String digits = id.toString().replace("-", "");
        if (type == ActorType.PERSON) {
            return digits;
        }
        byte[] key = Collator.getInstance(Locale.forLanguageTag("sv"))
                .getCollationKey(name == null ? "" : name)
                .toByteArray();
        return HexFormat.of().formatHex(Arrays.copyOf(key, Math.min(key.length, MOST))) + END + digits;
    }
}

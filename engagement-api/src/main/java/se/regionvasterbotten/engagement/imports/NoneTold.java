package se.regionvasterbotten.engagement.imports;

import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** What people write in a column where they have nothing to tell. The words stand in {@code none.properties}. */
enum NoneTold {
    /** No organisation. */
    ORGANISATION;

    private static final Map<NoneTold, List<String>> WORDS = WordTable.of("none.properties", NoneTold.class);

    boolean by(String text) {
        return WORDS.getOrDefault(this, List.of()).contains(NameKey.of(text));
    }
}

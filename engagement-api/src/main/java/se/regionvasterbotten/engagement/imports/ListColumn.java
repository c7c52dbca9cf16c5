package se.regionvasterbotten.engagement.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a participant list (API, "A list"). What they go by stands in {@code headers.properties}. */
public enum ListColumn {
    /** The first name. */
    GIVEN_NAME(100),
    /** The last name. */
    FAMILY_NAME(100),
    /** Both in one: {@link WholeName}. */
    NAME(200),
    /** The address. */
    EMAIL(254),
    /** The mandate, by name. */
    ORGANISATION(300),
    /** The mandate, by number. */
    ORGANISATION_NUMBER(200),
    /** One of the registered sectors. */
    SECTOR(200),
    /** A word that may be a sector, and is left where it is none. */
    INDUSTRY(200),
    /** The kind of contribution. */
    ROLE(200),
    /** A word that may be a kind, and is left where it is none. */
    TICKET(200),
    /** Whether the person was expected. */
    REGISTERED(200),
    /** Whether the person came. */
    ATTENDED(200),
    /** One column for both. */
    STATUS(200),
    /** What was wrong with the row, as our own findings have it: never read. */
    FAULT(Integer.MAX_VALUE);

    private static final Map<ListColumn, List<String>> WORDS = WordTable.of("headers.properties", ListColumn.class);
    private static final Map<String, ListColumn> NAMES = names();

    private final int longest;

    ListColumn(int longest) {
        this.longest = longest;
    }

    /** The name it is known by in answers, whatever the list calls it. */
    String header() {
        return headers().get(0);
    }

    /** Every name it goes by. */
    List<String> headers() {
        return WORDS.getOrDefault(this, List.of());
    }

    /** The most characters there is room for. */
    int longest() {
        return longest;
    }

    /** Whether it tells who a person is; such values are not kept longer than the preview. */
    boolean personal() {
        return this == GIVEN_NAME || this == FAMILY_NAME || this == NAME || this == EMAIL;
    }

    /** The column that a header names, without regard to case, blanks, punctuation and dots over letters. */
    static Optional<ListColumn> named(String header) {
        return Optional.ofNullable(NAMES.get(key(header)));
    }

    /** By what headers compare. */
    static String key(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, ListColumn> names() {
        Map<String, ListColumn> names = new HashMap<>();
        WORDS.forEach((column, headers) -> headers.forEach(header -> names.put(key(header), column)));
        return Map.copyOf(names);
    }
}

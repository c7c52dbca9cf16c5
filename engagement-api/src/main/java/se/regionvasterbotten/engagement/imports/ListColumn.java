package se.regionvasterbotten.engagement.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a participant list (API, "A list"), and the other names they go by. */
enum ListColumn {
    GIVEN_NAME("Förnamn", 100, "tilltalsnamn|firstname|givenname"),
    FAMILY_NAME("Efternamn", 100, "lastname|familyname|surname"),
    EMAIL("E-post", 254, "epostadress|email|emailadress|emailaddress|mejl|mejladress|mail|mailadress"),
    ORGANISATION("Organisation", 300, "organization|organisationsnamn|foretag|foretagorganisation|organisationforetag"),
    SECTOR("Sektor", 200, "sector"),
    ROLE("Roll", 200, "role"),
    REGISTERED("Anmäld", 200, "anmalt|registrerad|registered"),
    ATTENDED("Närvarande", 200, "narvaro|narvarat|deltog|attended|present");

    private static final Map<String, ListColumn> NAMES = names();

    private final String header;
    private final int longest;
    private final String synonyms;

    ListColumn(String header, int longest, String synonyms) {
        this.header = header;
        this.longest = longest;
        this.synonyms = synonyms;
    }

    /** The name it is known by in answers, whatever the list calls it. */
    String header() {
        return header;
    }

    /** The most characters there is room for. */
    int longest() {
        return longest;
    }

    /** Whether it tells who a person is; such values are not kept longer than the preview. */
    boolean personal() {
        return this == GIVEN_NAME || this == FAMILY_NAME || this == EMAIL;
    }

    /** The column that a header names, without regard to case, blanks, punctuation and dots over letters. */
    static Optional<ListColumn> named(String header) {
        return Optional.ofNullable(NAMES.get(key(header)));
    }

    private static Map<String, ListColumn> names() {
        Map<String, ListColumn> names = new HashMap<>();
        for (ListColumn column : values()) {
            names.put(key(column.header), column);
            Arrays.stream(column.synonyms.split("\\|")).forEach(name -> names.put(name, column));
        }
        return Map.copyOf(names);
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}

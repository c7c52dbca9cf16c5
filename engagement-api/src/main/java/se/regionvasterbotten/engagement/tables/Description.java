package se.regionvasterbotten.engagement.tables;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The description of a table's CSV: how it is written, and what each column is called and holds, in both languages (W3C, <i>Metadata Vocabulary for Tabular
 * Data</i>, 2015).
 */
public final class Description {
    private Description() {}

    /**
     * The description as JSON has it.
     *
     * @param url where the CSV is
     * @param license the address of the licence, if the owner has chosen one
     */
    public static Map<String, Object> of(Table table, URI url, Optional<String> license) {
        String language = table.locale().toLanguageTag();
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", language)));
        description.put("url", url.toString());
        description.put("dc:title", table.title());
        description.put("dc:description", table.description());
        description.put("dc:language", language);
        description.put("dc:creator", "Region Västerbotten");
        license.ifPresent(chosen -> description.put("dc:license", Map.of("@id", chosen)));
        description.put(
                "dialect",
                ordered(
                        "delimiter",
                        String.valueOf(Delimited.SEPARATOR),
                        "encoding",
                        "utf-8",
                        "header",
                        true,
                        "lineTerminators",
                        List.of("\r\n")));
        description.put(
                "tableSchema",
                Map.of(
                        "columns",
                        table.columns().stream()
                                .map(column -> column(column, table.locale()))
                                .toList()));
        return description;
    }

    private static Map<String, Object> column(Column column, Locale locale) {
        Map<String, Object> told = ordered(
                "name", column.name(),
                "titles",
                        ordered(
                                "sv",
                                column.heading().swedish(),
                                "en",
                                column.heading().english()),
                "datatype", datatype(column.kind(), locale));
        if (column.kind() == Kind.PROTECTED) {
            told.put("null", Kind.HIDDEN);
        }
        return told;
    }

    private static Object datatype(Kind kind, Locale locale) {
        return switch (kind) {
            case DECIMAL -> ordered("base", "decimal", "format", ordered("decimalChar", ","));
            case TRUTH ->
                ordered(
                        "base",
                        "boolean",
                        "format",
                        Delimited.truth(true, locale) + "|" + Delimited.truth(false, locale));
            case DAY -> ordered("base", "date", "format", "yyyy-MM-dd");
            default -> kind.datatype();
        };
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}

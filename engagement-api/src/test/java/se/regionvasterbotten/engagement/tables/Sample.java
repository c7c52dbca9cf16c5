package se.regionvasterbotten.engagement.tables;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table with every kind of cell, and what must not happen to any. */
final class Sample {
    static final List<String> WORDS = List.of(
            "=1+1",
            "+46",
            "-cmd|' /C calc'!A0",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =HYPERLINK(\"x\")",
            "\uff1d1",
            "Åre; \"bruk\" & co\nrad två",
            "-12,5");

    private Sample() {}

    static Table table(Locale locale) {
        List<Column> columns = List.of(
                Column.text("name"),
                Column.whole("actors"),
                Column.of("share", Kind.DECIMAL),
                Column.of("date", Kind.DAY),
                Column.of("at", Kind.INSTANT, "date"),
                Column.of("true", Kind.TRUTH, "carried"));
        List<List<Object>> rows = WORDS.stream()
                .map(word -> Arrays.<Object>asList(
                        word,
                        -12345,
                        -0.375,
                        LocalDate.of(2025, 12, 31),
                        OffsetDateTime.parse("2026-01-15T08:00:00Z"),
                        true))
                .toList();
        List<List<Object>> all = new java.util.ArrayList<>(rows);
        all.add(Arrays.asList("", null, null, null, null, false));
        return new Table("sample", "Prov", "Ett prov.", locale, columns, List.copyOf(all));
    }
}

package se.regionvasterbotten.engagement.documents;

import static se.regionvasterbotten.engagement.pictures.Xml.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.tables.Cells;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;

/** A table as HTML, with headings for the columns and, where the first column is words, for the rows. */
final class HtmlTable {
    private static final int MANY = 7;
    private static final int SHORT = 12;

    private HtmlTable() {}

    /** The table under its caption, in a box that scrolls sideways where the page is narrow. */
    static String of(String caption, Table table) {
        String heads = table.columns().stream()
                .map(column -> "<th scope=\"col\"" + side(column) + ">"
                        + text(column.heading().in(table.locale())) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> "<tr>" + cells(table, row) + "</tr>\n")
                .collect(Collectors.joining());
        return "<div class=\"scroll" + (table.rows().size() > SHORT ? "" : " short")
                + "\" role=\"region\" tabindex=\"0\" aria-label=\"" + text(caption)
                + "\">\n<table class=\""
                + (table.columns().size() > MANY ? "data many" : "data") + "\">\n<caption>" + text(caption)
                + "</caption>\n<thead>\n<tr>" + heads + "</tr>\n</thead>\n<tbody>\n"
                + (rows.isEmpty() ? nothing(table) : rows) + "</tbody>\n</table>\n</div>\n";
    }

    private static String cells(Table table, List<@Nullable Object> row) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            String words = text(Cells.text(row.get(i), column.kind(), table.locale()));
            cells.append(
                    i == 0 && column.kind() == Kind.TEXT
                            ? "<th scope=\"row\">" + words + "</th>"
                            : "<td" + side(column) + ">" + words + "</td>");
        }
        return cells.toString();
    }

    private static String nothing(Table table) {
        return "<tr><td colspan=\"" + table.columns().size() + "\">" + text(DocumentWords.of(table.locale(), "empty"))
                + "</td></tr>\n";
    }

    private static String side(Column column) {
        boolean time = column.kind() == Kind.DAY || column.kind() == Kind.INSTANT;
        return column.kind().number() ? " class=\"number\"" : time ? " class=\"time\"" : "";
    }
}

package se.regionvasterbotten.engagement.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.tables.Cells;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;

/** A page of a picture and its table, for those who see the one and those who hear the other. */
final class Page {
    private Page() {}

    /**
     * The page.
     *
     * @param home where the start page and its style are
     */
    static String of(Picture picture, String home) {
        Table table = picture.table();
        Locale locale = table.locale();
        String title = Xml.text(table.title());
        return "<!DOCTYPE html>\n<html lang=\"" + locale.toLanguageTag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + " \u2013 Engagemangstrappan</title>\n<link rel=\"stylesheet\" href=\"" + Xml.text(home)
                + "page.css\">\n</head>\n<body>\n"
                + "<header><a href=\"" + Xml.text(home) + "\">Engagemangstrappan</a></header>\n<main>\n<h1>" + title
                + "</h1>\n<figure>\n"
                + picture.svg() + "</figure>\n" + table(table) + "</main>\n</body>\n</html>\n";
    }

    private static String table(Table table) {
        String heads = table.headings().stream()
                .map(heading -> "<th scope=\"col\">" + Xml.text(heading) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> "<tr>" + cells(table, row) + "</tr>\n")
                .collect(Collectors.joining());
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Xml.text(table.title())
                + "\">\n<table>\n<caption>"
                + Xml.text(table.description()) + "</caption>\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + rows
                + "</tbody>\n</table>\n</div>\n";
    }

    private static String cells(Table table, List<@Nullable Object> row) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            Kind kind = table.columns().get(i).kind();
            cells.append(kind.number() ? "<td class=\"number\">" : "<td>");
            cells.append(Xml.text(Cells.text(cell, kind, table.locale()))).append("</td>");
        }
        return cells.toString();
    }
}

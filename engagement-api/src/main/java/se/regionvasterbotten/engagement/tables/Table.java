package se.regionvasterbotten.engagement.tables;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table: what a picture draws, or what a list holds, in one language.
 *
 * @param name what it is of, in the letters of an address: {@code staircase}; a file's name is made of it
 * @param title what it is called
 * @param description what it shows
 * @param locale the language of its words and headings
 * @param columns its columns, each name once
 * @param rows as many cells as columns in each, of the column's kind; an empty cell is null
 */
public record Table(
        String name,
        String title,
        String description,
        Locale locale,
        List<Column> columns,
        List<List<@Nullable Object>> rows)
        implements Tabular {
    /** Copies the rows and refuses cells that their columns cannot hold. */
    public Table {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            check(columns, row);
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** The same under a name that tells whoever keeps the file that it is internal. */
    public Table internal() {
        return new Table(name + "-internal", title, description, locale, columns, rows);
    }

    @Override
    public Table table() {
        return this;
    }

    /** The headings in the table's language. */
    public List<String> headings() {
        return columns.stream().map(column -> column.heading().in(locale)).toList();
    }

    /** The table as JSON has it: every row as an object with the columns' names. */
    @JsonValue
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        json.put("description", description);
        json.put("columns", columns.stream().map(this::told).toList());
        json.put("rows", rows.stream().map(this::named).toList());
        return json;
    }

    private Map<String, Object> told(Column column) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", column.name());
        told.put("heading", column.heading().in(locale));
        told.put("datatype", column.kind().datatype());
        return told;
    }

    private Map<String, @Nullable Object> named(List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(columns.get(i).name(), row.get(i));
        }
        return named;
    }

    private static void check(List<Column> columns, List<@Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    row.size() + " cells in a row of " + columns.size() + " columns; give one for each");
        }
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell != null && !columns.get(i).kind().holds(cell)) {
                throw new IllegalArgumentException(
                        "The column " + columns.get(i).name() + " holds "
                                + columns.get(i).kind() + ", not " + cell + " of " + cell.getClass());
            }
        }
    }
}

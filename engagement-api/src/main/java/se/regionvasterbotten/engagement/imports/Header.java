package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ledger.Digest;

/**
 * The row that names the columns, in any order.
 *
 * @param line the row
 * @param mapping how its source is to be understood
 * @param places where each column stands, counted from 0
 * @param unread the other headers, which are not read
 */
record Header(Line line, Mapping mapping, Map<ListColumn, Integer> places, List<String> unread) {
    /** How many rows from the top it may stand. */
    static final int SOUGHT = 20;

    private static final List<List<ListColumn>> NEEDED = List.of(
            List.of(ListColumn.GIVEN_NAME, ListColumn.NAME),
            List.of(ListColumn.FAMILY_NAME, ListColumn.NAME),
            List.of(ListColumn.EMAIL, ListColumn.ORGANISATION, ListColumn.ORGANISATION_NUMBER),
            List.of(ListColumn.ATTENDED, ListColumn.STATUS));

    Header {
        places = Map.copyOf(places);
        unread = List.copyOf(unread);
    }

    /**
     * What a row names.
     *
     * @throws UnreadableList when it names nothing, when a column is named twice, or when one that is needed is missing: names, and
     *     whether they attended (registered is not attended), and either e-mail or organisation
     */
    static Header of(Line line, Mapping mapping) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        List<String> unread = new ArrayList<>();
        for (int place = 0; place < line.cells().size(); place++) {
            String text = line.cell(place).text();
            Optional<ListColumn> column = mapping.column(text);
            if (column.isEmpty()) {
                unread.add(text);
                continue;
            }
            Integer earlier = places.put(column.get(), place);
            if (earlier != null) {
                throw UnreadableList.repeated(
                        column.get(), List.of(line.cell(earlier).text(), text));
            }
        }
        if (places.isEmpty()) {
            throw new UnreadableList(UnreadableList.Why.NO_HEADER);
        }
        requireAll(places.keySet(), line);
        return new Header(line, mapping, places, unread);
    }

    /** The columns that a row names. */
    static Set<ListColumn> named(Line line, Mapping mapping) {
        return line.cells().stream()
                .map(cell -> mapping.column(cell.text()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Whether these are all that is needed. */
    static boolean enough(Collection<ListColumn> named) {
        return missing(named).isEmpty();
    }

    /** Whether it has a header, however it is written. */
    boolean has(String header) {
        return line.cells().stream()
                .anyMatch(cell -> ListColumn.key(cell.text()).equals(ListColumn.key(header)));
    }

    /** By what a source is known again: the set of its headers, in any order. */
    static String source(Line line) {
        Collection<String> keys = new TreeSet<>();
        line.cells().stream()
                .map(cell -> ListColumn.key(cell.text()))
                .filter(key -> !key.isEmpty())
                .filter(key -> !ListColumn.FAULT.headers().stream()
                        .map(ListColumn::key)
                        .toList()
                        .contains(key))
                .forEach(keys::add);
        return Digest.of(keys);
    }

    /** The row's number. */
    int number() {
        return line.number();
    }

    boolean has(ListColumn column) {
        return places.containsKey(column);
    }

    /** The cell of a column; empty when the list does not have it. */
    Cell cell(Line row, ListColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** The row without what looks like a personal identity number in its columns of persons. */
    Line guarded(Line row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        places.forEach((column, place) -> {
            if (column.personal() && place < cells.size()) {
                cells.set(place, row.cell(place).guarded());
            }
        });
        return new Line(row.number(), cells);
    }

    /** The headers as they may be kept. */
    List<String> kept() {
        return new Line(number(), line.cells().stream().map(Cell::guarded).toList()).kept();
    }

    /** Whether a row of delimited text has lost a field that is read, or has text beyond the last header. */
    boolean fits(Line row) {
        int last = places.entrySet().stream()
                .filter(place -> place.getKey() != ListColumn.FAULT)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        int width = places.size() + unread.size();
        return row.cells().size() > last && row.cells().stream().skip(width).allMatch(Cell::blank);
    }

    private static List<ListColumn> missing(Collection<ListColumn> named) {
        return NEEDED.stream()
                .filter(either -> either.stream().noneMatch(named::contains))
                .map(either -> either.get(0))
                .toList();
    }

    private static void requireAll(Collection<ListColumn> named, Line line) {
        List<ListColumn> missing = missing(named);
        if (!missing.isEmpty()) {
            throw UnreadableList.missing(
                    missing,
                    line.cells().stream()
                            .map(Cell::text)
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
    }
}

package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row that names the columns, in any order.
 *
 * @param number the row's number
 * @param places where each column stands, counted from 0
 * @param unread the other headers, which are not read
 */
record Header(int number, Map<ListColumn, Integer> places, List<String> unread) {
    /** How many rows from the top it may stand. */
    static final int SOUGHT = 20;
    /** How many columns a row must name to be taken for it at once. */
    static final int ENOUGH = 3;

    Header {
        places = Map.copyOf(places);
        unread = List.copyOf(unread);
    }

    /**
     * The header of a list: of the first rows the one that names most columns.
     *
     * @throws UnreadableList when no row names any, when one is named twice, or when one that is needed is missing: names, and whether
     *     they attended (registered is not attended), and either e-mail or organisation
     */
    static Header of(List<Line> lines) {
        Line best = lines.stream()
                .limit(SOUGHT)
                .reduce((one, other) -> count(other) > count(one) ? other : one)
                .filter(line -> count(line) > 0)
                .orElseThrow(() ->
                        new UnreadableList(lines.isEmpty() ? UnreadableList.Why.EMPTY : UnreadableList.Why.NO_HEADER));
        return of(best);
    }

    /** How many columns the best of the first rows names. */
    static int recognised(List<Line> lines) {
        return lines.stream().limit(SOUGHT).mapToInt(Header::count).max().orElse(0);
    }

    /** The cell of a column; empty when the list does not have it. */
    Cell cell(Line line, ListColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : line.cell(place);
    }

    /** Whether a row of delimited text has lost a field that is read, or has text beyond the last header. */
    boolean fits(Line line) {
        int last = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int width = places.size() + unread.size();
        return line.cells().size() > last && line.cells().stream().skip(width).allMatch(Cell::blank);
    }

    private static int count(Line line) {
        return (int) line.cells().stream()
                .map(cell -> ListColumn.named(cell.text()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static Header of(Line line) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        List<String> unread = new ArrayList<>();
        for (int place = 0; place < line.cells().size(); place++) {
            String text = line.cell(place).text();
            Optional<ListColumn> column = ListColumn.named(text);
            if (column.isEmpty()) {
                unread.add(text);
            } else if (places.put(column.get(), place) != null) {
                throw new UnreadableList(
                        UnreadableList.Why.REPEATED_COLUMN, column.get().header());
            }
        }
        requireAll(places);
        return new Header(line.number(), places, unread);
    }

    private static void requireAll(Map<ListColumn, Integer> places) {
        List<ListColumn> missing =
                new ArrayList<>(List.of(ListColumn.GIVEN_NAME, ListColumn.FAMILY_NAME, ListColumn.ATTENDED));
        if (!places.containsKey(ListColumn.ORGANISATION)) {
            missing.add(ListColumn.EMAIL);
        }
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            throw UnreadableList.missing(missing.stream().sorted().toList());
        }
    }
}

package se.regionvasterbotten.engagement.imports;

import java.util.List;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/**
 * One row of the file.
 *
 * @param number the number a spreadsheet shows beside it, from 1
 * @param cells from the first column on; may end early
 */
record Line(int number, List<Cell> cells) {
    /** More than any column holds; what is longer is too long, and kept to here. */
    private static final int KEPT = 400;

    Line {
        cells = List.copyOf(cells);
    }

    /** A row as it was {@linkplain #kept() kept}. */
    static Line of(int number, List<String> kept) {
        return new Line(number, kept.stream().map(Cell::new).toList());
    }

    /** The cell of a column counted from 0; empty beyond the last. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }

    /** The texts as they may be kept: without personal identity numbers, and none longer than can be read. */
    List<String> kept() {
        return cells.stream()
                .map(cell -> cut(PersonalIdentityNumber.masked(cell.text())))
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= KEPT ? text : text.substring(0, KEPT - 1) + "…";
    }
}

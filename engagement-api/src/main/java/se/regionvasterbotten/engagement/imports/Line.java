package se.regionvasterbotten.engagement.imports;

import java.util.List;

/**
 * One row of the file.
 *
 * @param number the number a spreadsheet shows beside it, from 1
 * @param cells from the first column on; may end early
 */
record Line(int number, List<Cell> cells) {
    Line {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 0; empty beyond the last. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}

package se.regionvasterbotten.engagement.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Two tables of one population beside each other, for someone who wants to know how many are in a group of the one and in one or more groups of the other. That someone is taken to know
 * which combinations nobody has: a programme or another figure can tell. What is known of a number is then the interval between the least and the most that the shown numbers
 * admit, found as flows from the rows to the columns.
 */
final class Crossing {
    /** An interval for 1 to 4 persons holds at least so many numbers beside the lowest. */
    static final int WIDTH = Suppression.SMALLEST;

    private final int[][] joint;
    private final boolean[] hiddenRows;
    private final boolean[] hiddenColumns;

    Crossing(int[][] joint, boolean[] hiddenRows, boolean[] hiddenColumns) {
        this.joint = joint;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
    }

    /** Whether 1 to 4 persons of a row and some columns, or of a column and some rows, are known to be so few that the interval is too narrow. */
    boolean reveals() {
        for (int row = 0; row < hiddenRows.length; row++) {
            if (reveals(row, hiddenColumns.length, true)) {
                return true;
            }
        }
        for (int column = 0; column < hiddenColumns.length; column++) {
            if (reveals(column, hiddenRows.length, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean reveals(int line, int across, boolean row) {
        List<int[]> cells = new ArrayList<>();
        for (int i = 0; i < across; i++) {
            int[] cell = row ? new int[] {line, i} : new int[] {i, line};
            if (joint[cell[0]][cell[1]] > 0) {
                cells.add(cell);
            }
        }
        // Only what adds up to 1 to 4 is asked about, so no more than four of the cells at once.
        return reveals(cells, 0, new ArrayList<>(), 0);
    }

    private boolean reveals(List<int[]> cells, int from, List<int[]> chosen, int sum) {
        if (!chosen.isEmpty() && width(chosen) < WIDTH) {
            return true;
        }
        for (int i = from; i < cells.size(); i++) {
            int more = sum + joint[cells.get(i)[0]][cells.get(i)[1]];
            if (more < Suppression.SMALLEST) {
                chosen.add(cells.get(i));
                if (reveals(cells, i + 1, chosen, more)) {
                    return true;
                }
                chosen.remove(chosen.size() - 1);
            }
        }
        return false;
    }

    /** How far the least and the most that some cells can add up to lie apart. */
    int width(List<int[]> cells) {
        return -network(cells, -1).cheapest() - network(cells, 1).cheapest();
    }

    /**
     * Everyone flows from the source to a shown row, or by way of all hidden ones to any of those, through a combination that somebody has to a column, and likewise to the
     * sink; the cells that are asked about cost something.
     */
    private Network network(List<int[]> cells, int cost) {
        int rows = hiddenRows.length;
        int columns = hiddenColumns.length;
        int source = rows + columns;
        Network network = new Network(source + 4, source, source + 1);
        int[] ofRows = new int[rows];
        int[] ofColumns = new int[columns];
        int total = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                ofRows[row] += joint[row][column];
                ofColumns[column] += joint[row][column];
                total += joint[row][column];
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (joint[row][column] > 0) {
                    network.add(row, rows + column, total, asked(cells, row, column) ? cost : 0);
                }
            }
        }
        int hidden = 0;
        for (int row = 0; row < rows; row++) {
            network.add(hiddenRows[row] ? source + 2 : source, row, hiddenRows[row] ? total : ofRows[row], 0);
            hidden += hiddenRows[row] ? ofRows[row] : 0;
        }
        network.add(source, source + 2, hidden, 0);
        hidden = 0;
        for (int column = 0; column < columns; column++) {
            network.add(
                    rows + column,
                    hiddenColumns[column] ? source + 3 : source + 1,
                    hiddenColumns[column] ? total : ofColumns[column],
                    0);
            hidden += hiddenColumns[column] ? ofColumns[column] : 0;
        }
        network.add(source + 3, source + 1, hidden, 0);
        return network;
    }

    private static boolean asked(List<int[]> cells, int row, int column) {
        return cells.stream().anyMatch(cell -> cell[0] == row && cell[1] == column);
    }
}

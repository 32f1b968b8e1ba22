package org.systemicrisk.model.rule.methodology;

/** Which rows and columns of a matrix hold the same results. */
final class Likeness {

    private Likeness() {}

    static boolean ofRows(Grid grid, int one, int other) {
        for (int column = 0; column < grid.columns().size(); column++) {
            if (grid.rank(one, column) != grid.rank(other, column)) {
                return false;
            }
        }
        return true;
    }

    static boolean ofColumns(Grid grid, int one, int other) {
        for (int row = 0; row < grid.rows().size(); row++) {
            if (grid.rank(row, one) != grid.rank(row, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are several rows, and all are the same. */
    static boolean ofAllRows(Grid grid) {
        boolean same = grid.rows().size() > 1;
        for (int row = 1; row < grid.rows().size(); row++) {
            same = same && ofRows(grid, 0, row);
        }
        return same;
    }

    /** Whether there are several columns, and all are the same. */
    static boolean ofAllColumns(Grid grid) {
        boolean same = grid.columns().size() > 1;
        for (int column = 1; column < grid.columns().size(); column++) {
            same = same && ofColumns(grid, 0, column);
        }
        return same;
    }
}

package org.systemicrisk.model.inference;

import java.util.Arrays;

/**
 * Linear equations in floating point, solved for some of their variables: each of these, the basic ones, is a sum of the
 * others. Variables are the columns of a matrix, and then its rows, which are sums of columns.
 */
final class Tableau {

    private static final double PIVOT = 1e-9;
    private static final double NOTHING = 1e-14;

    /** What each row is solved for. */
    final int[] basic;

    /** Of which the sums are made. */
    final int[] nonbasic;

    private final double[][] matrix;
    private final double[][] terms;

    Tableau(double[][] matrix, int columns) {
        this.matrix = matrix;
        this.terms = new double[matrix.length][];
        this.basic = new int[matrix.length];
        this.nonbasic = new int[columns];
        solveForRows();
    }

    double term(int row, int column) {
        return terms[row][column];
    }

    /** Adds so many times a row to something that has a number for each column. */
    void addTo(double[] sum, double factor, int row) {
        double[] own = terms[row];
        for (int j = 0; j < own.length; j++) {
            sum[j] += factor * own[j];
        }
    }

    /** What a basic variable is when the others have their values. */
    double value(int row, double[] values) {
        double sum = 0;
        for (int j = 0; j < nonbasic.length; j++) {
            sum += terms[row][j] * values[nonbasic[j]];
        }
        return sum;
    }

    /** A basic and another variable change places. */
    void exchange(int row, int column) {
        double[] own = terms[row];
        double pivot = own[column];
        for (int j = 0; j < own.length; j++) {
            own[j] = j == column ? 1 / pivot : -own[j] / pivot;
        }
        for (int k = 0; k < terms.length; k++) {
            double factor = terms[k][column];
            if (k != row && factor != 0) {
                terms[k][column] = 0;
                replace(terms[k], factor, own);
            }
        }
        int entering = nonbasic[column];
        nonbasic[column] = basic[row];
        basic[row] = entering;
    }

    private static void replace(double[] terms, double factor, double[] own) {
        for (int j = 0; j < own.length; j++) {
            if (own[j] != 0) {
                double term = terms[j] + factor * own[j];
                terms[j] = Math.abs(term) < NOTHING ? 0 : term;
            }
        }
    }

    /** Computes everything again from the matrix, so that errors do not pile up. */
    void refresh() {
        boolean[] wanted = new boolean[basic.length + nonbasic.length];
        for (int variable : basic) {
            wanted[variable] = true;
        }
        solveForRows();
        for (int j = 0; j < nonbasic.length; j++) {
            int row = wanted[nonbasic[j]] ? rowToLeave(j, wanted) : -1;
            if (row >= 0) {
                exchange(row, j);
            }
        }
    }

    private void solveForRows() {
        for (int k = 0; k < basic.length; k++) {
            terms[k] = matrix[k].clone();
            basic[k] = nonbasic.length + k;
        }
        Arrays.setAll(nonbasic, j -> j);
    }

    private int rowToLeave(int column, boolean[] wanted) {
        int best = -1;
        double pivot = PIVOT;
        for (int k = 0; k < basic.length; k++) {
            if (!wanted[basic[k]] && Math.abs(terms[k][column]) > pivot) {
                pivot = Math.abs(terms[k][column]);
                best = k;
            }
        }
        return best;
    }
}

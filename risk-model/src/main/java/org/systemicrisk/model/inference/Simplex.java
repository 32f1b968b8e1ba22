package org.systemicrisk.model.inference;

import java.util.Arrays;

/**
 * The primal simplex method for bounded variables, in floating point, on a tableau that is kept from one goal to the next:
 * the same rows are asked hundreds of times, and a few exchanges lead from one answer to another. It may start from any
 * point, so that a world that is known need not be found again.
 *
 * <p>Nothing it says is believed: a point is a hint, and multipliers are put into exact arithmetic.
 */
final class Simplex {

    private static final double FEASIBLE = 1e-10;
    private static final double PRICE = 1e-9;
    private static final double PIVOT = 1e-9;
    private static final int REFRESH = 400;
    private static final int STALLED = 60;

    private final Tableau tableau;
    private final int[] basic;
    private final int[] nonbasic;
    private final double[] low;
    private final double[] high;
    private final double[] value;
    private final double[] price;
    private int exchanges;
    private int stalled;

    /**
     * @param matrix rows by columns
     * @param low of the columns, then of the rows; finite
     * @param high of the columns, then of the rows; finite
     * @param start of the columns, between their bounds
     */
    Simplex(double[][] matrix, double[] low, double[] high, double[] start) {
        this.tableau = new Tableau(matrix, start.length);
        this.basic = tableau.basic;
        this.nonbasic = tableau.nonbasic;
        this.low = low;
        this.high = high;
        this.value = Arrays.copyOf(start, low.length);
        this.price = new double[start.length];
        valueBasics();
    }

    /** Where it came to. */
    enum State {
        ENOUGH,
        GREATEST,
        NOWHERE,
        GAVE_UP
    }

    /**
     * Goes to where the goal is greatest, or is enough.
     *
     * @param goal by column
     * @param moves how many are made at most
     */
    State maximise(double[] goal, double enough, int moves) {
        stalled = 0;
        int left = moves;
        while (!isFeasible()) {
            priceInfeasibility();
            int column = entering();
            if (column < 0) {
                return State.NOWHERE;
            }
            if (left-- == 0) {
                return State.GAVE_UP;
            }
            move(column);
        }
        for (priceGoal(goal); worth(goal) < enough; priceGoal(goal)) {
            int column = entering();
            if (column < 0) {
                return State.GREATEST;
            }
            if (left-- == 0) {
                return State.GAVE_UP;
            }
            move(column);
        }
        return State.ENOUGH;
    }

    /** The value of a column where it stands. */
    double value(int column) {
        return value[column];
    }

    /** By how much the goal would grow with the bound of each row: above zero when the upper one holds it back. */
    double[] multipliers() {
        double[] multipliers = new double[basic.length];
        for (int j = 0; j < nonbasic.length; j++) {
            if (nonbasic[j] >= nonbasic.length) {
                multipliers[nonbasic[j] - nonbasic.length] = price[j];
            }
        }
        return multipliers;
    }

    private double worth(double[] goal) {
        double worth = 0;
        for (int i = 0; i < goal.length; i++) {
            worth += goal[i] * value[i];
        }
        return worth;
    }

    private boolean isFeasible() {
        return Arrays.stream(basic).noneMatch(variable -> isBelow(variable) || isAbove(variable));
    }

    private boolean isBelow(int variable) {
        return value[variable] < low[variable] - FEASIBLE;
    }

    private boolean isAbove(int variable) {
        return value[variable] > high[variable] + FEASIBLE;
    }

    private void priceInfeasibility() {
        Arrays.fill(price, 0);
        for (int k = 0; k < basic.length; k++) {
            if (isBelow(basic[k])) {
                tableau.addTo(price, 1, k);
            } else if (isAbove(basic[k])) {
                tableau.addTo(price, -1, k);
            }
        }
    }

    private void priceGoal(double[] goal) {
        Arrays.setAll(price, j -> nonbasic[j] < goal.length ? goal[nonbasic[j]] : 0);
        for (int k = 0; k < basic.length; k++) {
            if (basic[k] < goal.length && goal[basic[k]] != 0) {
                tableau.addTo(price, goal[basic[k]], k);
            }
        }
    }

    /** The column that promises most; when nothing has come of that for long, the first (Bland's rule, which ends). */
    private int entering() {
        int best = -1;
        for (int j = 0; j < nonbasic.length; j++) {
            if (canMove(j) && (best < 0 || isBetter(j, best))) {
                best = j;
            }
        }
        return best;
    }

    private boolean canMove(int column) {
        int variable = nonbasic[column];
        return price[column] > PRICE && value[variable] < high[variable]
                || price[column] < -PRICE && value[variable] > low[variable];
    }

    private boolean isBetter(int column, int other) {
        return stalled > STALLED
                ? nonbasic[column] < nonbasic[other]
                : Math.abs(price[column]) > Math.abs(price[other]);
    }

    /** Moves a variable as far as the bounds of all allow. */
    private void move(int column) {
        int entering = nonbasic[column];
        int sign = price[column] > 0 ? 1 : -1;
        double most = sign > 0 ? high[entering] - value[entering] : value[entering] - low[entering];
        int leaving = -1;
        double pivot = 0;
        for (int k = 0; k < basic.length; k++) {
            double rate = sign * tableau.term(k, column);
            if (Math.abs(rate) <= PIVOT) {
                continue;
            }
            double reach = room(basic[k], rate) / Math.abs(rate);
            boolean tied = leaving >= 0 && Math.abs(reach - most) <= FEASIBLE;
            if (tied ? isPreferred(k, Math.abs(rate), leaving, pivot) : reach < most) {
                most = Math.min(most, reach);
                leaving = k;
                pivot = Math.abs(rate);
            }
        }
        stalled = most > FEASIBLE ? 0 : stalled + 1;
        shift(column, sign * most, leaving);
    }

    private boolean isPreferred(int row, double rate, int other, double otherRate) {
        return stalled > STALLED ? basic[row] < basic[other] : rate > otherRate;
    }

    /** How far a variable can go before it meets a bound. One that is out of bounds may come back to the nearer one. */
    private double room(int variable, double rate) {
        double up = isBelow(variable) ? low[variable] - value[variable] : high[variable] - value[variable];
        double down = isAbove(variable) ? value[variable] - high[variable] : value[variable] - low[variable];
        if (rate > 0) {
            return isAbove(variable) ? Double.POSITIVE_INFINITY : Math.max(0, up);
        }
        return isBelow(variable) ? Double.POSITIVE_INFINITY : Math.max(0, down);
    }

    private void shift(int column, double by, int leaving) {
        for (int k = 0; k < basic.length; k++) {
            value[basic[k]] += by * tableau.term(k, column);
        }
        int entering = nonbasic[column];
        value[entering] += by;
        if (leaving < 0) {
            settle(entering);
            return;
        }
        settle(basic[leaving]);
        tableau.exchange(leaving, column);
        if (++exchanges % REFRESH == 0) {
            tableau.refresh();
            valueBasics();
        }
    }

    /** Puts a variable on the bound that it has come to. */
    private void settle(int variable) {
        boolean lower = value[variable] - low[variable] < high[variable] - value[variable];
        value[variable] = lower ? low[variable] : high[variable];
    }

    private void valueBasics() {
        for (int k = 0; k < basic.length; k++) {
            value[basic[k]] = tableau.value(k, value);
        }
    }
}

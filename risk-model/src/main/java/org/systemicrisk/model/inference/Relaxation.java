package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;

/**
 * The question without whole numbers, as a linear programme in floating point. Its solution is a hint where to look for a
 * world; its dual solution becomes a proof, because any multipliers give a bound that is valid in exact arithmetic
 * (Neumaier and Shcherbina, Safe bounds in linear and mixed-integer linear programming, 2004).
 */
final class Relaxation {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final double NOTHING = 1e-12;

    private final List<Row> rows;
    private final Bounds bounds;
    private final double[] range;
    private final double[] scale;
    private final int moves;
    private final Simplex simplex;

    /**
     * @param bounds of numbers of which none is fixed
     * @param start numbers within them
     */
    Relaxation(List<Row> rows, Bounds bounds, BigInteger[] start, int moves) {
        this.rows = rows;
        this.bounds = bounds;
        this.moves = moves;
        this.range = new double[bounds.least.length];
        double[] parts = new double[range.length];
        for (int i = 0; i < range.length; i++) {
            range[i] = bounds.width(i).doubleValue();
            parts[i] = start[i].subtract(bounds.least[i]).doubleValue() / range[i];
        }
        this.scale = rows.stream().mapToDouble(this::scale).toArray();
        double[][] matrix = new double[rows.size()][];
        double[] low = new double[range.length + rows.size()];
        double[] high = new double[low.length];
        for (int i = 0; i < range.length; i++) {
            high[i] = 1;
        }
        for (int r = 0; r < matrix.length; r++) {
            Row row = rows.get(r);
            matrix[r] = parts(row, scale[r]);
            BigInteger base = row.sum(bounds.least);
            BigInteger lower = row.smallest(bounds);
            BigInteger upper = row.largest(bounds);
            lower = row.lower() == null ? lower : row.lower().max(lower);
            upper = row.upper() == null ? upper : row.upper().min(upper);
            low[range.length + r] = lower.subtract(base).doubleValue() / scale[r];
            high[range.length + r] = upper.subtract(base).doubleValue() / scale[r];
        }
        this.simplex = new Simplex(matrix, low, high, parts);
    }

    /** Goes to a point where the goal is greatest, or has a value. */
    Simplex.State maximise(Row goal, double enough) {
        double goalScale = scale(goal);
        double base = goal.sum(bounds.least).doubleValue();
        return simplex.maximise(parts(goal, goalScale), (enough - base) / goalScale, moves);
    }

    /** Where it stands. */
    double[] point() {
        double[] point = new double[range.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = bounds.least[i].doubleValue() + simplex.value(i) * range[i];
        }
        return point;
    }

    /** The nearest whole numbers. */
    BigInteger[] rounded() {
        BigInteger[] numbers = new BigInteger[range.length];
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal above = BigDecimal.valueOf(simplex.value(i) * range[i]).setScale(0, RoundingMode.HALF_EVEN);
            numbers[i] = bounds.least[i].add(above.toBigInteger());
        }
        return numbers;
    }

    /** A value that the goal does not exceed in any world, by the multipliers of where it stands. */
    BigInteger provedGreatest(Row goal) {
        BigDecimal[] left = new BigDecimal[range.length];
        java.util.Arrays.fill(left, BigDecimal.ZERO);
        for (int i = 0; i < goal.at().length; i++) {
            left[goal.at()[i]] = new BigDecimal(goal.coefficients()[i]);
        }
        BigDecimal bound = BigDecimal.ZERO;
        double[] multipliers = simplex.multipliers();
        double goalScale = scale(goal);
        for (int r = 0; r < multipliers.length; r++) {
            Row row = rows.get(r);
            BigInteger limit = multipliers[r] > 0 ? row.upper() : row.lower();
            if (limit == null || Math.abs(multipliers[r]) < NOTHING) {
                continue;
            }
            BigDecimal multiplier = new BigDecimal(multipliers[r] * goalScale / scale[r]).round(DIGITS);
            bound = bound.add(multiplier.multiply(new BigDecimal(limit)));
            for (int i = 0; i < row.at().length; i++) {
                int number = row.at()[i];
                left[number] = left[number].subtract(multiplier.multiply(new BigDecimal(row.coefficients()[i])));
            }
        }
        for (int i = 0; i < left.length; i++) {
            BigInteger worst = left[i].signum() > 0 ? bounds.greatest[i] : bounds.least[i];
            bound = bound.add(left[i].multiply(new BigDecimal(worst)));
        }
        return bound.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
    }

    /** The rows of which the multipliers make use. */
    BitSet used() {
        BitSet used = new BitSet();
        double[] multipliers = simplex.multipliers();
        for (int r = 0; r < multipliers.length; r++) {
            used.set(r, Math.abs(multipliers[r]) >= NOTHING);
        }
        return used;
    }

    /** Coefficients of what each number is above its least value, in parts of its range. */
    private double[] parts(Row row, double unit) {
        double[] parts = new double[range.length];
        for (int i = 0; i < row.at().length; i++) {
            parts[row.at()[i]] = row.coefficients()[i].doubleValue() * range[row.at()[i]] / unit;
        }
        return parts;
    }

    /** The largest contribution that one number can make to a row, so that all rows are of one size. */
    private double scale(Row row) {
        double largest = 0;
        for (int i = 0; i < row.at().length; i++) {
            largest = Math.max(largest, Math.abs(row.coefficients()[i].doubleValue()) * range[row.at()[i]]);
        }
        return largest;
    }
}

package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some unknowns that statements connect, in whole numbers. It remembers the worlds it has found. */
final class Problem {

    private final List<Row> rows;
    private final int[][] rowsOf;
    private final Bounds bounds;
    private final boolean consistent;
    private final Effort effort;
    private final List<BigInteger[]> worlds = new ArrayList<>();

    /** @param bounds of the numbers, as wide as they were told */
    Problem(List<Row> rows, Bounds bounds, Effort effort) {
        this.rows = List.copyOf(rows);
        this.rowsOf = rowsOf(rows, bounds.least.length);
        this.effort = effort;
        this.bounds = bounds.copy();
        this.consistent = this.bounds.narrow(this.rows, rowsOf, all(rows.size()), effort.rows());
    }

    /** Adds a world that is known to be one. */
    void remember(BigInteger[] world) {
        worlds.add(world);
    }

    /** What came of a question. */
    @SuppressWarnings("ArrayRecordComponent") // read only, inside this package
    record Outcome(BigInteger @Nullable [] world, boolean impossible) {}

    /** Whether there is a world at all. */
    Outcome any() {
        return worlds.isEmpty()
                ? atLeast(new Row("any", new int[0], new BigInteger[0], null, null))
                : new Outcome(worlds.get(0), false);
    }

    /** Whether there is a world in which the goal is not below its lower end. */
    Outcome atLeast(Row goal) {
        if (!consistent) {
            return new Outcome(null, true);
        }
        for (BigInteger[] world : worlds) {
            if (goal.holdsIn(world)) {
                return new Outcome(world, false);
            }
        }
        List<Row> wished = new ArrayList<>(rows);
        wished.add(goal);
        int[][] wishedOf = rowsOf(wished, bounds.least.length);
        Bounds narrowed = bounds.copy();
        if (!narrowed.narrow(wished, wishedOf, all(wished.size()), effort.rows())) {
            return new Outcome(null, true);
        }
        // small questions need no linear programme
        Outcome quick = search(wished, wishedOf, narrowed, middle(narrowed), effort.quick());
        if (quick.world() != null || quick.impossible()) {
            return quick;
        }
        Optional<double[]> hint = new Relaxation(rows, bounds).greatest(goal);
        if (hint.isPresent()) {
            BigInteger[] rounded = rounded(hint.get());
            if (isWorld(rounded) && goal.holdsIn(rounded)) {
                worlds.add(rounded);
                return new Outcome(rounded, false);
            }
        }
        if (isProvedMissed(goal, hint.orElse(null))) {
            return new Outcome(null, true);
        }
        return search(wished, wishedOf, narrowed, hint.orElseGet(() -> middle(narrowed)), effort);
    }

    private boolean isProvedMissed(Row goal, double @Nullable [] hint) {
        BigInteger wanted = goal.lower();
        if (wanted == null || hint != null && value(goal, hint) >= wanted.doubleValue()) {
            return false;
        }
        return provedGreatest(goal).compareTo(wanted) < 0;
    }

    private Outcome search(List<Row> wished, int[][] wishedOf, Bounds narrowed, double[] hint, Effort allowed) {
        Search search = new Search(wished, wishedOf, hint, allowed);
        BigInteger[] world = search.from(narrowed);
        if (world != null) {
            worlds.add(world);
            return new Outcome(world, false);
        }
        return new Outcome(null, search.isExhausted());
    }

    /** A value that the goal does not exceed in any world. */
    BigInteger provedGreatest(Row goal) {
        BigInteger byBounds = BigInteger.ZERO;
        for (int i = 0; i < goal.at().length; i++) {
            BigInteger coefficient = goal.coefficients()[i];
            BigInteger end = coefficient.signum() > 0 ? bounds.greatest[goal.at()[i]] : bounds.least[goal.at()[i]];
            byBounds = byBounds.add(coefficient.multiply(end));
        }
        BigInteger narrow = byBounds;
        return new Relaxation(rows, bounds)
                .provedGreatest(goal)
                .map(bound -> bound.setScale(0, RoundingMode.FLOOR).toBigIntegerExact())
                .map(bound -> bound.min(narrow))
                .orElse(narrow);
    }

    private boolean isWorld(BigInteger[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i].compareTo(bounds.least[i]) < 0 || numbers[i].compareTo(bounds.greatest[i]) > 0) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> row.holdsIn(numbers));
    }

    private static BigInteger[] rounded(double[] point) {
        BigInteger[] numbers = new BigInteger[point.length];
        for (int i = 0; i < point.length; i++) {
            numbers[i] =
                    new BigDecimal(point[i]).setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact();
        }
        return numbers;
    }

    private static double value(Row goal, double[] point) {
        double value = 0;
        for (int i = 0; i < goal.at().length; i++) {
            value += goal.coefficients()[i].doubleValue() * point[goal.at()[i]];
        }
        return value;
    }

    private static double[] middle(Bounds bounds) {
        double[] middle = new double[bounds.least.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = bounds.least[i].add(bounds.greatest[i]).shiftRight(1).doubleValue();
        }
        return middle;
    }

    private static int[][] rowsOf(List<Row> rows, int numbers) {
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            of.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int number : rows.get(r).at()) {
                of.get(number).add(r);
            }
        }
        return of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static BitSet all(int count) {
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }
}

package org.systemicrisk.model.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.systemicrisk.model.inference.Examples;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.inference.Unknown;
import org.systemicrisk.model.inference.World;

/** Tables of counts with the sums of their rows and columns, in which some cells are withheld. */
final class Tables {

    private static final int LARGEST = 5_000;

    private Tables() {}

    /** @param step to which the sums are rounded; 1 when they are exact */
    static Riddle of(int rows, int columns, int withheld, int step, long seed) {
        Random random = new Random(seed);
        int[] counts = random.ints((long) rows * columns, 0, LARGEST).toArray();
        List<Integer> hidden = random.ints(0, rows * columns)
                .distinct()
                .limit(withheld)
                .sorted()
                .boxed()
                .toList();
        BigDecimal most = BigDecimal.valueOf(10L * LARGEST * rows * columns);
        List<Unknown> unknowns = new ArrayList<>();
        TreeMap<Integer, BigDecimal> truth = new TreeMap<>();
        List<Statement> statements = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            unknowns.add(Examples.count("cell " + cell, most));
            truth.put(cell, BigDecimal.valueOf(counts[cell]));
            if (!hidden.contains(cell)) {
                statements.add(Statement.equal("cell " + cell, Sum.of(cell), BigDecimal.valueOf(counts[cell])));
            }
        }
        World world = new World(truth);
        for (int row = 0; row < rows; row++) {
            statements.add(total("row " + row, row * columns, 1, columns, world, step));
        }
        for (int column = 0; column < columns; column++) {
            statements.add(total("column " + column, column, columns, rows, world, step));
        }
        return new Riddle(new Knowledge(unknowns, statements), world, hidden);
    }

    private static Statement total(String key, int first, int apart, int count, World world, int step) {
        Sum sum = Sum.zero();
        for (int i = 0; i < count; i++) {
            sum = sum.plus(Sum.of(first + i * apart));
        }
        BigDecimal value = world.valueOf(sum);
        if (step == 1) {
            return Statement.equal(key, sum, value);
        }
        BigDecimal unit = BigDecimal.valueOf(step);
        return Examples.rounded(
                key, sum, value.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit), unit);
    }
}

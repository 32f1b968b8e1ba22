package org.systemicrisk.model.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.systemicrisk.model.inference.Examples;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.Limit;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.inference.Unknown;
import org.systemicrisk.model.inference.World;

/**
 * Families of a whole and its four parts, of which three in ten figures are withheld, and what reports say of them: sums, parts, rounded
 * values, shares in per cent, changes against another figure.
 */
final class Metrics {

    private static final int PARTS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Random random;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final TreeMap<Integer, BigDecimal> truth = new TreeMap<>();
    private final TreeSet<Integer> withheld = new TreeSet<>();

    private Metrics(long seed) {
        this.random = new Random(seed);
    }

    static Riddle of(int metrics, int relations, long seed) {
        Metrics made = new Metrics(seed);
        while (made.unknowns.size() + PARTS < metrics) {
            made.family();
        }
        while (made.statements.size() < relations) {
            made.relation(made.random.nextInt(made.unknowns.size() / (PARTS + 1)) * (PARTS + 1));
        }
        return new Riddle(
                new Knowledge(made.unknowns, made.statements), new World(made.truth), List.copyOf(made.withheld));
    }

    private void family() {
        int whole = unknowns.size();
        Sum parts = Sum.zero();
        long sum = 0;
        for (int part = 0; part <= PARTS; part++) {
            long value = part == 0 ? 0 : 20 + random.nextInt(1_000_000);
            sum += value;
            unknowns.add(new Unknown(
                    "figure " + (whole + part), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(100_000_000)));
            truth.put(whole + part, BigDecimal.valueOf(value));
            if (part > 0) {
                parts = parts.plus(Sum.of(whole + part));
            }
        }
        truth.put(whole, BigDecimal.valueOf(sum));
        statements.add(Statement.equal("sum " + whole, parts.minus(Sum.of(whole)), BigDecimal.ZERO));
        for (int part = 0; part <= PARTS; part++) {
            published(whole + part);
        }
    }

    private void published(int figure) {
        if (random.nextInt(10) < 3) {
            withheld.add(figure);
        } else if (random.nextInt(5) > 0) {
            statements.add(Statement.equal("figure " + figure, Sum.of(figure), value(figure)));
        } else {
            rounded(figure);
        }
    }

    private void relation(int whole) {
        int one = whole + random.nextInt(PARTS + 1);
        int other = whole + random.nextInt(PARTS + 1);
        switch (random.nextInt(3)) {
            case 0 ->
                statements.add(Statement.atMost(
                        "part " + one, Sum.of(one == whole ? one + 1 : one).minus(Sum.of(whole)), BigDecimal.ZERO));
            case 1 -> share(one == whole ? one + 1 : one, whole);
            default -> share(one, one == other ? other == whole ? other + 1 : whole : other);
        }
    }

    private void rounded(int figure) {
        BigDecimal step = BigDecimal.valueOf(1_000);
        BigDecimal value = value(figure).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        statements.add(Examples.rounded("figure " + figure, Sum.of(figure), value, step));
    }

    /** So many per cent of the other, with one decimal. */
    private void share(int part, int whole) {
        BigDecimal percent = value(part).multiply(HUNDRED).divide(value(whole), 1, RoundingMode.HALF_UP);
        BigDecimal half = new BigDecimal("0.05");
        Sum hundredfold = Sum.of(part).times(HUNDRED);
        String key = "share " + part + " of " + whole;
        statements.add(Statement.atLeast(
                key, hundredfold.minus(Sum.of(whole).times(percent.subtract(half))), BigDecimal.ZERO));
        Sum above = hundredfold.minus(Sum.of(whole).times(percent.add(half)));
        statements.add(new Statement(key, above, null, Limit.excluding(BigDecimal.ZERO)));
    }

    private BigDecimal value(int figure) {
        return truth.getOrDefault(figure, BigDecimal.ZERO);
    }
}

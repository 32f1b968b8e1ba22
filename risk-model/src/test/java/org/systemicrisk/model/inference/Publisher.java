package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Publishes true things about figures at random: as they are, rounded, as sums, shares, changes, and in graduated forms. */
final class Publisher {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final long UNIT = 10;

    private final Random random;
    private final long[] truth;

    /** @param truth the figures in tenths */
    Publisher(Random random, long[] truth) {
        this.random = random;
        this.truth = truth;
    }

    static BigDecimal decimal(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    Fact publish(String key) {
        int a = random.nextInt(truth.length);
        int b = (a + 1 + random.nextInt(truth.length - 1)) % truth.length;
        return switch (random.nextInt(11)) {
            case 0 -> exact(key + " value", Sum.of(a), a, a, 0);
            case 1 -> rounded(key + " rounded value", Sum.of(a), a, a, 0);
            case 2 -> exact(key + " sum", Sum.of(a).plus(Sum.of(b)), a, b, 1);
            case 3 -> rounded(key + " rounded sum", Sum.of(a).plus(Sum.of(b)), a, b, 1);
            case 4 -> rounded(key + " change", Sum.of(a).minus(Sum.of(b)), a, b, -1);
            case 5 -> ratio(key + " share", Math.min(a, b), Math.max(a, b), List.of(1, 10, 50, 100));
            case 6 -> ratio(key + " index", a, b, List.of(10, 50, 100));
            case 7 -> direction(key + " direction", a, b);
            case 8 -> band(key + " band", a, List.of(30, 50, 100).get(random.nextInt(3)));
            case 9 -> magnitude(key + " magnitude", a);
            default -> rate(key + " rate", a, b);
        };
    }

    private Fact exact(String key, Sum sum, int a, int b, int times) {
        long value = truth[a] + times * truth[b];
        return new Fact(
                List.of(Statement.equal(key, sum, decimal(value))), world -> world[a] + times * world[b] == value);
    }

    private Fact rounded(String key, Sum sum, int a, int b, int times) {
        long step = UNIT * List.of(2, 5, 10).get(random.nextInt(3));
        long value = halfUp(truth[a] + times * truth[b], 1, step);
        return new Fact(
                List.of(Examples.rounded(key, sum, decimal(value), decimal(step))),
                world -> halfUp(world[a] + times * world[b], 1, step) == value);
    }

    /** In tenths of a per cent, rounded to a step: a share, or an index where the other year is 100. */
    private Fact ratio(String key, int a, int b, List<Integer> steps) {
        if (truth[b] == 0) {
            return exact(key, Sum.of(b), b, b, 0);
        }
        long step = steps.get(random.nextInt(steps.size()));
        long value = halfUp(1_000 * truth[a], truth[b], step);
        BigDecimal half = BigDecimal.valueOf(step).divide(TWO);
        Sum thousandfold = Sum.of(a).times(THOUSAND);
        Sum least = thousandfold.minus(Sum.of(b).times(BigDecimal.valueOf(value).subtract(half)));
        Sum beyond =
                thousandfold.minus(Sum.of(b).times(BigDecimal.valueOf(value).add(half)));
        return new Fact(
                List.of(
                        Statement.atLeast(key, least, BigDecimal.ZERO),
                        new Statement(key, beyond, null, Limit.excluding(BigDecimal.ZERO))),
                world -> world[b] > 0 && halfUp(1_000 * world[a], world[b], step) == value);
    }

    private Fact direction(String key, int a, int b) {
        int direction = Long.compare(truth[a], truth[b]);
        Sum change = Sum.of(a).minus(Sum.of(b));
        Limit none = new Limit(BigDecimal.ZERO, direction == 0);
        return new Fact(
                List.of(new Statement(key, change, direction < 0 ? null : none, direction > 0 ? null : none)),
                world -> Long.compare(world[a], world[b]) == direction);
    }

    private Fact band(String key, int a, long width) {
        long from = truth[a] / width * width;
        Statement statement =
                new Statement(key, Sum.of(a), Limit.including(decimal(from)), Limit.excluding(decimal(from + width)));
        return new Fact(List.of(statement), world -> world[a] / width * width == from);
    }

    /** Ones, tens, or less than one. */
    private Fact magnitude(String key, int a) {
        int digits = digits(truth[a]);
        long from = digits == 0 ? 0 : (long) Math.pow(10, digits);
        Limit beyond = Limit.excluding(decimal((long) Math.pow(10, digits + 1)));
        return new Fact(
                List.of(new Statement(key, Sum.of(a), Limit.including(decimal(from)), beyond)),
                world -> digits(world[a]) == digits);
    }

    private static int digits(long tenths) {
        return Long.toString(tenths / UNIT).length() - (tenths < UNIT ? 1 : 0);
    }

    /** A step on a scale of probability: the share lies between two thresholds in per cent. */
    private Fact rate(String key, int a, int b) {
        if (truth[b] == 0) {
            return direction(key, a, b);
        }
        List<Integer> thresholds = List.of(0, 10, 25, 50, 100, 1_000_000);
        int step = 0;
        while (100 * truth[a] >= thresholds.get(step + 1) * truth[b]) {
            step++;
        }
        long from = thresholds.get(step);
        long to = thresholds.get(step + 1);
        Sum hundredfold = Sum.of(a).times(BigDecimal.valueOf(100));
        List<Statement> statements = new ArrayList<>();
        statements.add(
                Statement.atLeast(key, hundredfold.minus(Sum.of(b).times(BigDecimal.valueOf(from))), BigDecimal.ZERO));
        statements.add(new Statement(
                key,
                hundredfold.minus(Sum.of(b).times(BigDecimal.valueOf(to))),
                null,
                Limit.excluding(BigDecimal.ZERO)));
        return new Fact(
                statements,
                world -> world[b] > 0 && 100 * world[a] >= from * world[b] && 100 * world[a] < to * world[b]);
    }

    private static long halfUp(long dividend, long divisor, long step) {
        return Math.floorDiv(2 * dividend + step * divisor, 2 * step * divisor) * step;
    }
}

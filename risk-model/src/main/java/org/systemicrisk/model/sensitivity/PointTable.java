package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Tally;

/**
 * The rank that a sum of points gives, for every sum within reach. It is a short cut: whether it says the same as scoring
 * is tried with every answer moved alone.
 */
final class PointTable {

    /** Sums within reach; more would cost more than they save. */
    private static final int MOST_SUMS = 100_000;

    private final int[][] points;
    private final int least;
    private final int[] ranks;

    private PointTable(int[][] points, int least, int[] ranks) {
        this.points = points;
        this.least = least;
        this.ranks = ranks;
    }

    /** The table; empty where the sum of all points does not explain what scoring gives. */
    static Optional<PointTable> of(
            Answers answers, EffectivenessMethod method, Lookup lookup, ToIntFunction<byte[]> score) {
        List<BigDecimal> values =
                method.maturity().stream().map(MaturityStep::points).toList();
        int decimals = decimals(values);
        int[][] points = points(answers, values, decimals);
        int least = sum(points, 0);
        int highest = sum(points, 2);
        if (method.weights() != null || least < 0 || highest - least > MOST_SUMS) {
            return Optional.empty();
        }
        int[] ranks = new int[highest - least + 1];
        for (int i = 0; i < ranks.length; i++) {
            BigDecimal sum = BigDecimal.valueOf((long) least + i, decimals);
            ranks[i] = method.exact(
                            new Tally(null, BigDecimal.ONE, answers.all().size(), sum))
                    .map(method::rounded)
                    .flatMap(lookup::step)
                    .flatMap(lookup.scale()::rank)
                    .orElse(-1);
        }
        PointTable table = new PointTable(points, least, ranks);
        return table.agrees(score) ? Optional.of(table) : Optional.empty();
    }

    /** For each answer its points when it moves down, stays, moves up. */
    private static int[][] points(Answers answers, List<BigDecimal> values, int decimals) {
        List<int[]> points = new ArrayList<>();
        for (MovableAnswer answer : answers.all()) {
            int[] moved = new int[3];
            for (int move = 0; move < moved.length; move++) {
                int rank = answer.options().indexOf(answer.at(move - 1));
                moved[move] = values.get(rank).movePointRight(decimals).intValueExact();
            }
            points.add(moved);
        }
        return points.toArray(int[][]::new);
    }

    private static int sum(int[][] points, int extreme) {
        int sum = 0;
        for (int[] moved : points) {
            sum += extreme == 0
                    ? Math.min(moved[0], Math.min(moved[1], moved[2]))
                    : Math.max(moved[0], Math.max(moved[1], moved[2]));
        }
        return sum;
    }

    private boolean agrees(ToIntFunction<byte[]> score) {
        byte[] moves = new byte[points.length];
        boolean same = rank(moves) == score.applyAsInt(moves);
        for (int i = 0; i < moves.length && same; i++) {
            for (Direction direction : Direction.values()) {
                moves[i] = (byte) direction.sign();
                same &= rank(moves) == score.applyAsInt(moves);
            }
            moves[i] = 0;
        }
        return same;
    }

    /** The rank that moves of -1, 0 or 1 give. */
    int rank(byte[] moves) {
        int sum = -least;
        for (int i = 0; i < moves.length; i++) {
            sum += points[i][moves[i] + 1];
        }
        return ranks[sum];
    }

    /** The exponent that makes all points whole. */
    private static int decimals(List<BigDecimal> points) {
        return points.stream()
                .mapToInt(p -> Math.max(0, p.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }
}

package org.systemicrisk.model.sensitivity;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws the answers of one dimension, each by itself, and says which rank they give. Few answers are looked up in a table
 * of all combinations; many are added up as points, as long as adding points explains every single move; otherwise
 * each new combination is scored.
 */
final class AnswerDraw implements Leaf.Draw {

    /** 3^7 combinations are scored in advance. */
    private static final int FEW = 7;

    private static final int MOVES = 3;
    private static final double BITS = 4294967296.0;
    private static final double TWO_HUNDRED = 200;
    private static final long UNSIGNED = 0xffffffffL;

    private final int count;
    private final long[] down;
    private final long[] up;
    private final Ranks ranks;
    private final byte[] moves;

    /** What a combination of moves gives. */
    private interface Ranks {
        int of(byte[] moves);
    }

    private AnswerDraw(Answers answers, Rule rule, Ranks ranks) {
        this.count = answers.all().size();
        this.down = new long[count];
        this.up = new long[count];
        this.ranks = ranks;
        this.moves = new byte[count];
        for (int i = 0; i < count; i++) {
            double chance = rule.oneStepOff(answers.all().get(i).confidence()).doubleValue();
            down[i] = Math.round(chance / TWO_HUNDRED * BITS);
            up[i] = 2 * down[i];
        }
    }

    /**
     * A draw of these answers.
     *
     * @param score the rank that a combination of moves gives, found by scoring
     * @param points the points that explain it, when they do
     */
    static AnswerDraw of(Answers answers, Rule rule, ToIntFunction<byte[]> score, Optional<PointTable> points) {
        if (answers.all().size() <= FEW) {
            return new AnswerDraw(answers, rule, table(answers.all(), score));
        }
        Optional<Ranks> sums = points.map(table -> table::rank);
        return new AnswerDraw(answers, rule, sums.orElseGet(() -> remembered(score)));
    }

    private static Ranks table(List<MovableAnswer> answers, ToIntFunction<byte[]> score) {
        int[] ranks = new int[(int) Math.pow(MOVES, answers.size())];
        byte[] moves = new byte[answers.size()];
        for (int combination = 0; combination < ranks.length; combination++) {
            int rest = combination;
            for (int i = 0; i < moves.length; i++) {
                moves[i] = (byte) (rest % MOVES - 1);
                rest /= MOVES;
            }
            ranks[combination] = score.applyAsInt(moves);
        }
        return drawn -> {
            int combination = 0;
            for (int i = drawn.length - 1; i >= 0; i--) {
                combination = combination * MOVES + drawn[i] + 1;
            }
            return ranks[combination];
        };
    }

    private static Ranks remembered(ToIntFunction<byte[]> score) {
        Map<String, Integer> known = new HashMap<>();
        return moves -> known.computeIfAbsent(
                new String(moves, StandardCharsets.ISO_8859_1), combination -> score.applyAsInt(moves));
    }

    @Override
    public int rank(UniformRandomProvider random) {
        for (int i = 0; i < count; i++) {
            long drawn = random.nextInt() & UNSIGNED;
            moves[i] = (byte) (drawn < down[i] ? -1 : drawn < up[i] ? 1 : 0);
        }
        return ranks.of(moves);
    }
}

package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feasibility intervals hold every world, and end where they say that they are reached. */
final class IntervalPropertiesTest {

    private static final int CASES = Integer.getInteger("risk.cases", 1_500) / 3;
    private static final long SEED = Long.getLong("risk.seed", 20251124);

    private int reached;
    private int ends;

    @Test
    void holdsEveryWorldAndEndsWhereItIsReached() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            SmallCase it = SmallCase.of(seed);
            List<long[]> worlds = it.worlds();
            Attack attack = new Attack(it.knowledge(), Effort.USUAL, it.world());
            List<BigDecimal> values =
                    worlds.stream().map(world -> Publisher.decimal(world[0])).toList();
            judge(attack.interval(Sum.of(0)), values, "seed " + seed + ": " + it);
            if (it.unknowns().get(1).least().signum() > 0) {
                judgeShare(attack.shareInterval(0, 1, 2), worlds, "share, seed " + seed + ": " + it);
            }
        }

        System.out.println("seeds from " + SEED + ": " + reached + " of " + ends + " ends reached");
        assertThat(reached).isGreaterThan(ends * 98 / 100);
    }

    private void judgeShare(Interval interval, List<long[]> worlds, String as) {
        List<BigDecimal> below =
                worlds.stream().map(world -> share(world, RoundingMode.FLOOR)).toList();
        List<BigDecimal> above =
                worlds.stream().map(world -> share(world, RoundingMode.CEILING)).toList();
        judge(
                interval.least(),
                interval.leastReached(),
                below.stream().min(BigDecimal::compareTo).orElseThrow(),
                -1,
                as);
        judge(
                interval.greatest(),
                interval.greatestReached(),
                above.stream().max(BigDecimal::compareTo).orElseThrow(),
                1,
                as);
    }

    private static BigDecimal share(long[] world, RoundingMode rounding) {
        return BigDecimal.valueOf(world[0]).divide(BigDecimal.valueOf(world[1]), 2, rounding);
    }

    private void judge(Interval interval, List<BigDecimal> values, String as) {
        judge(
                interval.least(),
                interval.leastReached(),
                values.stream().min(BigDecimal::compareTo).orElseThrow(),
                -1,
                as);
        judge(
                interval.greatest(),
                interval.greatestReached(),
                values.stream().max(BigDecimal::compareTo).orElseThrow(),
                1,
                as);
    }

    private void judge(BigDecimal end, boolean isReached, BigDecimal truth, int outwards, String as) {
        ends++;
        reached += isReached ? 1 : 0;
        int compared = end.compareTo(truth) * outwards;
        assertThat(isReached ? compared == 0 : compared >= 0)
                .as(as + ": " + end + " and " + truth)
                .isTrue();
    }
}

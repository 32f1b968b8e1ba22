package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Answers are compared with those of somebody who tries every world. */
final class AttackPropertiesTest {

    private static final int CASES = 1_500;
    private static final long SEED = 20260922L;

    private int undecided;
    private int possible;
    private int impossible;

    @Test
    void isNeverWrongAndSeldomUndecided() {
        for (int i = 0; i < CASES; i++) {
            check(SEED + i);
        }

        System.out.println("seeds from " + SEED + ": " + possible + " possible, " + impossible + " impossible, "
                + undecided + " undecided");
        assertThat(undecided).isLessThan((possible + impossible) / 50);
        assertThat(possible).isGreaterThan(CASES / 4);
        assertThat(impossible).isGreaterThan(CASES / 10);
    }

    private void check(long seed) {
        Random random = new Random(seed);
        Knowledge knowledge = knowledge(random);
        int target = random.nextInt(knowledge.unknowns().size());
        BigDecimal value = BigDecimal.valueOf(random.nextInt(16));
        Sum sum = Sum.of(target);
        boolean upwards = random.nextBoolean();

        Attack attack = new Attack(knowledge, Effort.USUAL);
        Answer answer = attack.ask(upwards ? Claim.atLeast(sum, value) : Claim.atMost(sum, value));

        boolean truth = Enumeration.of(knowledge).stream()
                .anyMatch(world -> upwards ? world[target] >= value.intValue() : world[target] <= value.intValue());
        if (answer instanceof Answer.Possible found) {
            possible++;
            assertThat(truth).as("seed " + seed + " says possible").isTrue();
            int reached = found.world().valueOf(sum).compareTo(value);
            assertThat(upwards ? reached >= 0 : reached <= 0)
                    .as("seed " + seed + ": the world shows it")
                    .isTrue();
        } else if (answer instanceof Answer.Impossible) {
            impossible++;
            assertThat(truth).as("seed " + seed + " says impossible").isFalse();
        } else {
            undecided++;
        }
    }

    /** Two to four counts, of which something is known: sums, parts, rounded values, shares with rounding. */
    private static Knowledge knowledge(Random random) {
        int size = 2 + random.nextInt(3);
        int[] truth = random.ints(size, 0, 13).toArray();
        List<Unknown> unknowns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            unknowns.add(Unknown.count("n" + i, BigDecimal.valueOf(12 + random.nextInt(4))));
        }
        List<Statement> statements = new ArrayList<>();
        for (int s = 0; s < 1 + random.nextInt(4); s++) {
            statements.add(statement(random, truth, "s" + s));
        }
        return new Knowledge(unknowns, statements);
    }

    private static Statement statement(Random random, int[] truth, String key) {
        int a = random.nextInt(truth.length);
        int b = (a + 1 + random.nextInt(truth.length - 1)) % truth.length;
        switch (random.nextInt(4)) {
            case 0: // a sum
                return Statement.equal(key, Sum.of(a).plus(Sum.of(b)), BigDecimal.valueOf(truth[a] + truth[b]));
            case 1: // a part of a whole
                return truth[a] <= truth[b]
                        ? Statement.atMost(key, Sum.of(a).minus(Sum.of(b)), BigDecimal.ZERO)
                        : Statement.atMost(key, Sum.of(b).minus(Sum.of(a)), BigDecimal.ZERO);
            case 2: // a value rounded to fives
                BigDecimal rounded = BigDecimal.valueOf((truth[a] + 2) / 5 * 5L);
                return Statement.rounded(key, Sum.of(a), rounded, BigDecimal.valueOf(5));
            default: // a share in per cent, rounded to tens
                return share(truth, a, b, key);
        }
    }

    private static Statement share(int[] truth, int a, int b, String key) {
        if (truth[b] == 0) {
            return Statement.equal(key, Sum.of(b), BigDecimal.ZERO);
        }
        BigDecimal percent = BigDecimal.valueOf(Math.round(truth[a] * 10.0 / truth[b]) * 10L);
        // not below the share less half a step: one inequality is enough for a statement
        Sum excess = Sum.of(a)
                .times(BigDecimal.valueOf(100))
                .minus(Sum.of(b).times(percent.subtract(BigDecimal.valueOf(5))));
        return Statement.atLeast(key, excess, BigDecimal.ZERO);
    }
}

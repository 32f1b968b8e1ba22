package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.inference.Verdict.Exposed;
import org.systemicrisk.model.inference.Verdict.NotProved;
import org.systemicrisk.model.inference.Verdict.Protected;

/**
 * Verdicts are compared with those of somebody who tries every world. {@code -Drisk.cases=10000} tries more than the usual
 * number of cases.
 */
final class AttackPropertiesTest {

    private static final int CASES = Integer.getInteger("risk.cases", 1_500);
    private static final long SEED = Long.getLong("risk.seed", 20251122);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private int exposed;
    private int protectedOnes;
    private int notProved;

    @Test
    void isNeverWrongAndSeldomUndecided() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            check(seed);
        }

        System.out.println("seeds from " + SEED + ": " + exposed + " exposed, " + protectedOnes + " protected, "
                + notProved + " not proved");
        assertThat(notProved).as("not proved, of " + CASES).isLessThan(CASES / 50);
        assertThat(protectedOnes).as("protected").isGreaterThan(CASES / 5);
        assertThat(exposed).as("exposed").isGreaterThan(CASES / 5);
    }

    /** A claim, and what it means. */
    private record Side(Claim claim, Predicate<long[]> meaning) {}

    private void check(long seed) {
        Random random = new Random(seed);
        List<Unknown> unknowns = new ArrayList<>();
        int size = 2 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            unknowns.add(unknown(random, i, size));
        }
        long[] truth =
                unknowns.stream().mapToLong(unknown -> any(random, unknown)).toArray();
        Publisher publisher = new Publisher(random, truth);
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            facts.add(publisher.publish("fact " + i));
        }
        boolean knowsTruth = random.nextBoolean();
        List<Side> sides = random.nextInt(3) > 0 ? value(random, truth) : share(random, truth, unknowns);
        Knowledge knowledge = new Knowledge(unknowns, Fact.statements(facts));
        Attack attack = new Attack(knowledge, Effort.USUAL, knowsTruth ? world(truth) : null);

        String as = "seed " + seed + ": " + facts.stream().map(Fact::key).toList();
        Verdict verdict = judge(attack, sides, SmallWorlds.of(unknowns, facts), as);
        if (verdict instanceof Exposed proof) {
            judgeReasons(
                    attack.givenAwayBy(proof.refuted().get(0)), proof.refuted().get(0), sides, unknowns, facts, as);
        }
    }

    /** The claim cannot be because of these, and can be when any of them is left out. */
    private static void judgeReasons(
            List<String> keys, Claim refuted, List<Side> sides, List<Unknown> unknowns, List<Fact> facts, String as) {
        Predicate<long[]> meaning =
                sides.get(sides.get(0).claim().equals(refuted) ? 0 : 1).meaning();
        List<Fact> reasons =
                facts.stream().filter(fact -> keys.contains(fact.key())).toList();
        assertThat(SmallWorlds.of(unknowns, reasons)).as(as).noneMatch(meaning);
        for (Fact reason : reasons) {
            List<Fact> others = reasons.stream()
                    .filter(fact -> !fact.key().equals(reason.key()))
                    .toList();
            assertThat(SmallWorlds.of(unknowns, others))
                    .as(as + " without " + reason.key())
                    .anyMatch(meaning);
        }
    }

    private Verdict judge(Attack attack, List<Side> sides, List<long[]> worlds, String as) {
        Side low = sides.get(0);
        Side high = sides.get(1);
        Verdict verdict = attack.verdict(new Question(low.claim(), high.claim()));
        if (verdict instanceof Protected witnesses) {
            protectedOnes++;
            assertThat(worlds).as(as).anyMatch(low.meaning()).anyMatch(high.meaning());
            assertThat(worlds).as(as).anyMatch(world -> low.meaning().test(world) && agrees(witnesses.low(), world));
            assertThat(worlds).as(as).anyMatch(world -> high.meaning().test(world) && agrees(witnesses.high(), world));
        } else if (verdict instanceof Exposed proof) {
            exposed++;
            assertThat(worlds).as(as).isNotEmpty();
            for (Side side : sides) {
                assertThat(worlds.stream().noneMatch(side.meaning()))
                        .as(as)
                        .isEqualTo(proof.refuted().contains(side.claim()));
            }
        } else if (verdict instanceof NotProved not) {
            notProved++;
            assertThat(not.contradictory()).as(as).isFalse();
        }
        return verdict;
    }

    private static Unknown unknown(Random random, int number, int size) {
        BigDecimal grain = new BigDecimal(List.of("1", "1", "1", "2", "0.5").get(random.nextInt(5)));
        int steps = size > 3 ? 5 + random.nextInt(9) : 6 + random.nextInt(25);
        BigDecimal least = random.nextBoolean() ? BigDecimal.ZERO : grain;
        return new Unknown("n" + number, grain, least, grain.multiply(BigDecimal.valueOf(steps)));
    }

    private static long any(Random random, Unknown unknown) {
        long least = unknown.least().divide(unknown.grain()).longValueExact();
        long greatest = unknown.greatest().divide(unknown.grain()).longValueExact();
        long steps = least + random.nextInt((int) (greatest - least) + 1);
        return unknown.grain().multiply(BigDecimal.valueOf(10 * steps)).longValueExact();
    }

    private static List<Side> value(Random random, long[] truth) {
        int target = random.nextInt(truth.length);
        long need = Math.max(10, truth[target] * List.of(10, 20, 50).get(random.nextInt(3)) / 100);
        long low = truth[target] - need;
        long high = truth[target] + need;
        return List.of(
                new Side(Claim.atMost(Sum.of(target), Publisher.decimal(low)), world -> world[target] <= low),
                new Side(Claim.atLeast(Sum.of(target), Publisher.decimal(high)), world -> world[target] >= high));
    }

    /** A share of two unknowns, if the whole is known not to be nothing. */
    private static List<Side> share(Random random, long[] truth, List<Unknown> unknowns) {
        int whole = random.nextInt(truth.length);
        int part = (whole + 1) % truth.length;
        if (unknowns.get(whole).least().signum() == 0) {
            return value(random, truth);
        }
        long percent = 100 * truth[part] / truth[whole];
        long low = percent * 9 / 10;
        long high = percent * 11 / 10 + 2;
        Question question = Question.share(part, whole, hundredths(low), hundredths(high));
        return List.of(
                new Side(question.low(), world -> 100 * world[part] <= low * world[whole]),
                new Side(question.high(), world -> 100 * world[part] >= high * world[whole]));
    }

    private static BigDecimal hundredths(long percent) {
        return BigDecimal.valueOf(percent).divide(HUNDRED, 2, RoundingMode.UNNECESSARY);
    }

    private static World world(long[] truth) {
        TreeMap<Integer, BigDecimal> values = new TreeMap<>();
        for (int i = 0; i < truth.length; i++) {
            values.put(i, Publisher.decimal(truth[i]));
        }
        return new World(values);
    }

    private static boolean agrees(World witness, long[] world) {
        return witness.values().entrySet().stream()
                .allMatch(value -> value.getValue().compareTo(Publisher.decimal(world[value.getKey()])) == 0);
    }
}

package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.inference.SmallCase.Side;
import org.systemicrisk.model.inference.Verdict.Exposed;
import org.systemicrisk.model.inference.Verdict.NotProved;
import org.systemicrisk.model.inference.Verdict.Protected;

/**
 * Verdicts, and what gives a figure away, are compared with what somebody says who tries every world.
 * {@code -Drisk.cases=10000} tries more than the usual number of cases, {@code -Drisk.seed=1} others.
 */
final class AttackPropertiesTest {

    private static final int CASES = Integer.getInteger("risk.cases", 1_500);
    private static final long SEED = Long.getLong("risk.seed", 20251122);

    private int exposed;
    private int protectedOnes;
    private int notProved;

    @Test
    void isNeverWrongAndSeldomUndecided() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            check(SmallCase.of(seed), seed % 2 == 0, "seed " + seed + ": ");
        }

        System.out.println("seeds from " + SEED + ": " + exposed + " exposed, " + protectedOnes + " protected, "
                + notProved + " not proved");
        assertThat(notProved).as("not proved, of " + CASES).isLessThan(CASES / 50);
        assertThat(protectedOnes).as("protected").isGreaterThan(CASES / 5);
        assertThat(exposed).as("exposed").isGreaterThan(CASES / 5);
    }

    private void check(SmallCase it, boolean knowsTruth, String seed) {
        Attack attack = new Attack(it.knowledge(), Effort.USUAL, knowsTruth ? it.world() : null);
        String as = seed + it;
        List<long[]> worlds = it.worlds();

        Verdict verdict = attack.verdict(it.question());

        if (verdict instanceof Protected witnesses) {
            protectedOnes++;
            judge(witnesses.low(), it.low(), worlds, as);
            judge(witnesses.high(), it.high(), worlds, as);
        } else if (verdict instanceof Exposed proof) {
            exposed++;
            assertThat(worlds).as(as).isNotEmpty();
            for (Side side : List.of(it.low(), it.high())) {
                boolean refuted = proof.refuted().contains(side.claim());
                assertThat(worlds.stream().noneMatch(side.meaning())).as(as).isEqualTo(refuted);
                if (refuted) {
                    judge(attack.givenAwayBy(side.claim()), side, it, as);
                }
            }
        } else if (verdict instanceof NotProved not) {
            notProved++;
            assertThat(not.contradictory()).as(as).isFalse();
        }
    }

    /** The witness is a world, as far as it goes, and lies where it should. */
    private static void judge(World witness, Side side, List<long[]> worlds, String as) {
        assertThat(worlds).as(as).anyMatch(world -> side.meaning().test(world) && agrees(witness, world));
    }

    private static boolean agrees(World witness, long[] world) {
        return witness.values().entrySet().stream()
                .allMatch(value -> value.getValue().compareTo(Publisher.decimal(world[value.getKey()])) == 0);
    }

    /** The claim cannot be because of these, and can be when any of them is left out. */
    private static void judge(List<String> keys, Side refuted, SmallCase it, String as) {
        List<Fact> reasons =
                it.facts().stream().filter(fact -> keys.contains(fact.key())).toList();
        assertThat(it.with(reasons).worlds()).as(as).noneMatch(refuted.meaning());
        for (Fact reason : reasons) {
            List<Fact> others = reasons.stream()
                    .filter(fact -> !fact.key().equals(reason.key()))
                    .toList();
            assertThat(it.with(others).worlds())
                    .as(as + " without " + reason.key())
                    .anyMatch(refuted.meaning());
        }
    }
}

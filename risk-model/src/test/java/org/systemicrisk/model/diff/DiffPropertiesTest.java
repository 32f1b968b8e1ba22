package org.systemicrisk.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** What holds for the diff of any two assessments. {@code -Drisk.cases=50000} tries more of them, {@code -Drisk.seed=1} others. */
class DiffPropertiesTest {

    private static final int CASES = Integer.getInteger("risk.cases", 400);
    private static final long SEED = Long.getLong("risk.seed", 20261122);

    @Test
    void aThingDiffersFromItselfInNothing() {
        for (int i = 0; i < CASES; i++) {
            ScoredAssessment one = assessment(SEED + i);
            ScoredAssessment same = assessment(SEED + i);

            assertThat(Diff.between(one, same).differences())
                    .as("seed %d", SEED + i)
                    .isEmpty();
            assertThat(Diff.between(
                                    Redactor.publishBeside(one, same).content(),
                                    Redactor.publishBeside(same, one).content())
                            .differences())
                    .as("seed %d, in public", SEED + i)
                    .isEmpty();
        }
    }

    @Test
    void seenFromTheOtherSideADiffIsItsMirror() {
        for (int i = 0; i < CASES; i++) {
            ScoredAssessment one = assessment(SEED + 2L * i);
            ScoredAssessment other = assessment(SEED + 2L * i + 1);

            Diff there = Diff.between(one, other);
            Diff back = Diff.between(other, one);

            assertThat(there.mirrored().differences())
                    .as("seed %d", SEED + 2L * i)
                    .containsExactlyElementsOf(back.differences());
            assertThat(there.mirrored()).as("seed %d", SEED + 2L * i).isEqualTo(back);
            assertThat(there.mirrored().mirrored()).as("seed %d", SEED + 2L * i).isEqualTo(there);
        }
    }

    @Test
    void differencesAreSortedByWeightAndEachIsToldOnce() {
        for (int i = 0; i < CASES; i++) {
            Diff diff = Diff.between(assessment(SEED + 2L * i), assessment(SEED + 2L * i + 1));

            Set<String> keys = new HashSet<>();
            assertThat(diff.differences()).as("seed %d", SEED + 2L * i).isSortedAccordingTo(Difference.ORDER);
            assertThat(diff.differences())
                    .as("seed %d", SEED + 2L * i)
                    .allMatch(difference -> keys.add(difference.weight() + " " + difference.key()));
        }
    }

    @Test
    void whatTheMethodAndTheDataMovedAddsUpToTheChange() {
        int told = 0;
        for (int i = 0; i < CASES; i++) {
            Diff diff = Diff.between(assessment(SEED + 2L * i), assessment(SEED + 2L * i + 1));
            for (RatingDifference rating : ofType(RatingDifference.class, diff)) {
                Effect effect = rating.effect();
                if (effect != null && effect.crossing().isTold()) {
                    told++;
                    assertThat(Integer.signum(effect.method() + effect.data()))
                            .as("seed %d, %s", SEED + 2L * i, rating)
                            .isEqualTo(direction(rating.what()));
                }
            }
        }
        assertThat(told).as("ratings of which both is told").isGreaterThan(CASES / 20);
    }

    @Test
    void noInputThatIsWithheldIsInThePublicDiff() {
        int withheld = 0;
        for (int i = 0; i < CASES / 4; i++) {
            ScoredAssessment one = assessment(SEED + 2L * i);
            ScoredAssessment other = assessment(SEED + 2L * i + 1);
            Diff diff = Diff.between(
                    Redactor.publishBeside(one, other).content(),
                    Redactor.publishBeside(other, one).content());

            assertThat(ofType(InputDifference.class, diff))
                    .as("seed %d", SEED + 2L * i)
                    .noneMatch(moved -> isWithheld(moved.then()) || isWithheld(moved.today()));
            withheld += diff.inputs().stream().mapToInt(InputCount::withheld).sum();
        }
        assertThat(withheld).as("inputs that are counted only").isPositive();
    }

    private static boolean isWithheld(@Nullable Given given) {
        return given != null && given.isWithheld();
    }

    private static int direction(What what) {
        return what == What.RAISED ? 1 : what == What.LOWERED ? -1 : 0;
    }

    private static <D> List<D> ofType(Class<D> type, Diff diff) {
        return diff.differences().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void chanceBringsEverythingThatCanHappen() {
        Set<What> seen = new HashSet<>();
        Set<Weight> weights = new HashSet<>();
        for (int i = 0; i < Math.max(CASES, 400); i++) {
            Diff diff = Diff.between(assessment(SEED + 2L * i), assessment(SEED + 2L * i + 1));
            diff.differences().forEach(difference -> {
                seen.add(difference.what());
                weights.add(difference.weight());
            });
        }

        assertThat(seen).containsExactlyInAnyOrder(What.values());
        assertThat(weights).hasSize(Weight.values().length - 1).doesNotContain(Weight.OTHER);
    }

    private static ScoredAssessment assessment(long seed) {
        return Scorer.score(new RandomAssessments(new Random(seed)).next());
    }
}

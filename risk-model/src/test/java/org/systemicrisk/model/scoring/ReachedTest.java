package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.scoring.KnownFacts.RISK;
import static org.systemicrisk.model.scoring.KnownFacts.above;
import static org.systemicrisk.model.scoring.KnownFacts.answered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.rating.Rating;

class ReachedTest {

    private static final List<Condition> CONDITIONS =
            List.of(condition("medium", KnownFacts.from("rate", "1")), condition("high", above("rate", "5")));

    @Test
    void takesTheHighestStepWhoseConditionHoldsWhateverTheOrderInTheFile() {
        Reached reached = of(new KnownFacts().figure("rate", "6"), null);

        assertThat(reached).isInstanceOfSatisfying(Reached.At.class, at -> {
            assertThat(at.derivation().step()).isEqualTo(new StepId("high"));
            assertThat(at.derivation().met()).hasSize(1);
            assertThat(at.derivation().tried()).isEmpty();
        });
    }

    @Test
    void keepsWhatWasTriedBefore() {
        Reached reached = of(new KnownFacts().figure("rate", "5"), null);

        assertThat(reached).isInstanceOfSatisfying(Reached.At.class, at -> {
            assertThat(at.derivation().step()).isEqualTo(new StepId("medium"));
            assertThat(at.derivation().tried()).hasSize(1);
            assertThat(at.derivation().isFallback()).isFalse();
        });
    }

    @Test
    void fallsBackOnlyWhenNoConditionHolds() {
        Reached reached = of(new KnownFacts().figure("rate", "0.5"), new StepId("low"));

        assertThat(reached).isInstanceOfSatisfying(Reached.At.class, at -> {
            assertThat(at.derivation().step()).isEqualTo(new StepId("low"));
            assertThat(at.derivation().isFallback()).isTrue();
            assertThat(at.derivation().tried()).hasSize(2);
        });
        assertThat(of(new KnownFacts(), new StepId("low"))).isInstanceOf(Reached.Open.class);
    }

    @Test
    void leavesARatingOpenAsSoonAsAHigherStepIsOpen() {
        List<Condition> conditions =
                List.of(condition("high", answered("a", "yes")), condition("medium", KnownFacts.from("rate", "1")));

        Reached reached = Reached.of(conditions, null, RISK, new KnownFacts().figure("rate", "3"));

        assertThat(reached).isInstanceOf(Reached.Open.class);
    }

    @Test
    void fallsThroughWithoutAFallback() {
        assertThat(of(new KnownFacts().figure("rate", "0.5"), null)).isInstanceOf(Reached.Nothing.class);
    }

    @Test
    void becomesARatingUnlessItIsOpen() {
        assertThat(of(new KnownFacts().figure("rate", "6"), null).result().map(Result::rating))
                .contains(new Rating.At(new StepId("high")));
        assertThat(of(new KnownFacts().figure("rate", "0.5"), null).result())
                .get()
                .isInstanceOfSatisfying(Result.class, result -> {
                    assertThat(result.rating()).isEqualTo(new Rating.NotStated());
                    assertThat(result.derivation()).isInstanceOf(Derivation.FellThrough.class);
                });
        assertThat(of(new KnownFacts(), null).result()).isEmpty();
    }

    private static Reached of(Facts facts, @Nullable StepId otherwise) {
        return Reached.of(CONDITIONS, otherwise, RISK, facts);
    }

    private static Condition condition(String step, Criterion criterion) {
        return new Condition(new StepId(step), List.of(criterion), List.of(), null, Places.NONE);
    }
}

package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.EFFECTIVENESS;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.rating.Rating;

class ScoreTest {

    private static final Rating HIGH = new Rating.At(new StepId("high"));
    private static final Derivation ANSWERS = new Derivation.FromAnswers(
            Aggregation.EARNED_OVER_POSSIBLE,
            List.of(),
            List.of(),
            new BigDecimal("3"),
            new BigDecimal("4"),
            new BigDecimal("75"),
            null,
            null);
    private static final Derivation RATE =
            new Derivation.FromRate(new MetricId("goods.rate"), Cell.of(new BigDecimal("0.5")), null, null);

    @Test
    void hasAStepWhereItIsKnownExactly() {
        assertThat(score(HIGH, new Basis.Missing()).step()).contains(new StepId("high"));
        assertThat(score(new Rating.Below(new StepId("high")), new Basis.Missing())
                        .step())
                .isEmpty();
    }

    @Test
    void knowsHowItWasComputedOrWouldHaveBeenWithoutAnOverride() {
        assertThat(score(HIGH, new Basis.Computed(RATE)).derivation()).contains(RATE);
        assertThat(score(HIGH, overridden(RATE)).derivation()).contains(RATE);
        assertThat(score(HIGH, overridden(null)).derivation()).isEmpty();
        assertThat(score(HIGH, stated("78")).derivation()).isEmpty();
        assertThat(Score.missing(EFFECTIVENESS).derivation()).isEmpty();
    }

    @Test
    void hasThePercentageOfAnswersOrTheOneThatWasStated() {
        assertThat(score(HIGH, new Basis.Computed(ANSWERS)).percent()).contains(new BigDecimal("75"));
        assertThat(score(HIGH, overridden(ANSWERS)).percent()).contains(new BigDecimal("75"));
        assertThat(score(HIGH, stated("78")).percent()).contains(new BigDecimal("78"));
        assertThat(score(HIGH, stated(null)).percent()).isEmpty();
        assertThat(score(HIGH, new Basis.Computed(RATE)).percent()).isEmpty();
    }

    @Test
    void hasTheNumberThatBecameTheStepButNoneOfAStatement() {
        assertThat(score(HIGH, new Basis.Computed(RATE)).value()).contains(new BigDecimal("0.5"));
        assertThat(score(HIGH, stated("78")).value()).isEmpty();
    }

    @Test
    void isAskedWhatItRestsOn() {
        List<Basis> all = List.of(new Basis.Computed(RATE), stated(null), overridden(null), new Basis.Missing());

        assertThat(all.stream().map(basis -> basis.accept(new Kind())))
                .containsExactly("computed", "stated", "overridden", "missing");
    }

    private static Score score(Rating rating, Basis basis) {
        return new Score(EFFECTIVENESS, rating, basis);
    }

    private static Basis stated(@Nullable String percent) {
        return new Basis.Stated(List.of(), percent == null ? null : new BigDecimal(percent));
    }

    private static Basis overridden(@Nullable Derivation derivation) {
        return new Basis.Overridden(new Rating.NotStated(), derivation, null, "reason", "Board");
    }

    private static final class Kind implements Basis.Visitor<String> {
        @Override
        public String computed(Basis.Computed basis) {
            return "computed";
        }

        @Override
        public String stated(Basis.Stated basis) {
            return "stated";
        }

        @Override
        public String overridden(Basis.Overridden basis) {
            return "overridden";
        }

        @Override
        public String missing(Basis.Missing basis) {
            return "missing";
        }
    }
}

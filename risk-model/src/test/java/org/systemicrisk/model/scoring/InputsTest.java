package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

class InputsTest {

    private static final SubjectScorer SCORER = new SubjectScorer(
            Fixtures.methodology("2024"), new Figures(List.of(Fixtures.observation(Fixtures.RATE, "0.7"))));

    private static final Inputs COMPUTED = Inputs.of(Fixtures.computed(List.of(4, 4, 4), List.of(3)));

    @ParameterizedTest
    @CsvSource({
        "PROBABILITY, possible, medium-high",
        "SEVERITY, very-low, medium",
        "INHERENT, low, low",
        "EFFECTIVENESS, very-strong, high",
        "RESIDUAL, low, high"
    })
    void takesASupposedStepForTheRatingAndGoesOnFromThere(Dimension dimension, String step, String inherent) {
        SubjectScores scores = SCORER.score(COMPUTED.supposing(dimension, new StepId(step)));

        assertThat(scores.of(dimension).rating()).isEqualTo(new Rating.At(new StepId(step)));
        assertThat(scores.inherent().step()).contains(new StepId(inherent));
    }

    @Test
    void supposesARatingThatWasSetByHand() {
        Inputs byHand = Inputs.of(Fixtures.overridden(
                Fixtures.computed(List.of(4, 4, 4), List.of(3)), "high", "test purchases", "Board"));

        assertThat(SCORER.score(byHand.supposing(Dimension.RESIDUAL, new StepId("low")))
                        .residual()
                        .step())
                .contains(new StepId("low"));
    }

    @Test
    void leavesTheOtherInputsAsTheyAre() {
        assertThat(SCORER.score(COMPUTED.supposing(Dimension.RESIDUAL, new StepId("low")))
                        .effectiveness())
                .isEqualTo(SCORER.score(COMPUTED).effectiveness());
    }
}

package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.finding.Places;
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

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"PRIORITY", "CONCLUSION"},
            mode = EnumSource.Mode.EXCLUDE)
    void leavesOutTheStatementOfOneRatingAlone(Dimension dimension) {
        Inputs stated = COMPUTED;
        for (Dimension each : Dimension.NAMED_IN_TEXTS) {
            stated = stating(stated, each);
        }

        SubjectScores scores = SCORER.score(stated.without(dimension));

        for (Dimension each : Dimension.NAMED_IN_TEXTS) {
            assertThat(scores.of(each).basis() instanceof Basis.Stated)
                    .as(each.wire())
                    .isEqualTo(each != dimension);
        }
        assertThat(scores.of(dimension).basis()).isInstanceOf(Basis.Computed.class);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void leavesOutTheStatementAloneAndKeepsPartsAndWhatWasSetByHand(Dimension dimension) {
        Inputs given = new Given()
                .stated(dimension, "low")
                .byHand(dimension, "high", null)
                .part(dimension, "scope", "2")
                .inputs();

        Inputs left = given.without(dimension);

        assertThat(left.stated(dimension)).isNull();
        assertThat(left.override(dimension))
                .isEqualTo(given.override(dimension))
                .isNotNull();
        assertThat(left.parts(dimension)).isEqualTo(given.parts(dimension));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void hasNothingToLeaveOutWhereNothingIsGiven(Dimension dimension) {
        Inputs nothing = new Inputs("goods", null, null, null, null, null);

        assertThat(nothing.without(dimension)).isEqualTo(nothing);
        assertThat(nothing.stated(dimension)).isNull();
        assertThat(nothing.override(dimension)).isNull();
        assertThat(nothing.parts(dimension)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void supposesEveryRatingAndNoOther(Dimension dimension) {
        Inputs supposed = new Inputs("goods", null, null, null, null, null).supposing(dimension, new StepId("high"));

        for (Dimension each : Dimension.values()) {
            assertThat(supposed.stated(each) != null).as(each.wire()).isEqualTo(each == dimension);
        }
    }

    @Test
    void takesOtherAnswersAndOtherRisksAndKeepsTheRest() {
        Inputs before = new Given()
                .stated(Dimension.INHERENT, "high")
                .reply("imminent", "no")
                .inputs();
        List<AskedReply> replies = new Given().reply("imminent", "yes").inputs().answers();

        Inputs answered = before.withAnswers(replies);
        Inputs rolled = before.withParts(List.of(COMPUTED));

        assertThat(answered.answers()).isEqualTo(replies);
        assertThat(answered.withAnswers(before.answers())).isEqualTo(before);
        assertThat(rolled.parts()).containsExactly(COMPUTED);
        assertThat(rolled.withParts(List.of())).isEqualTo(before);
    }

    @Test
    void listsModulesAndTheirRisks() {
        ModuleRatings module = Fixtures.ofRisks(List.of(Fixtures.risk("goods.unsafe", null, null, null, null)));

        List<Inputs> inputs =
                Inputs.in(Fixtures.assessment("2024", Fixtures.methodology("2024"), List.of(), List.of(module), null));

        assertThat(inputs).extracting(Inputs::subject).containsExactly("goods", "goods.unsafe");
    }

    /** With a statement beside what the rating is computed from. */
    private static Inputs stating(Inputs from, Dimension dimension) {
        Inputs supposed = from.supposing(dimension, step(dimension));
        ProbabilityInput probability = Objects.requireNonNull(supposed.probability());
        SeverityInput severity = Objects.requireNonNull(supposed.severity());
        EffectivenessInput effectiveness = Objects.requireNonNull(supposed.effectiveness());
        return new Inputs(
                supposed.subject(),
                new ProbabilityInput(Fixtures.RATE, probability.stated(), null, null, null, Places.NONE),
                new SeverityInput(
                        Objects.requireNonNull(COMPUTED.severity()).parts(),
                        severity.stated(),
                        null,
                        null,
                        null,
                        Places.NONE),
                supposed.inherent(),
                new EffectivenessInput(
                        Objects.requireNonNull(COMPUTED.effectiveness()).answers(),
                        effectiveness.stated(),
                        null,
                        null,
                        null,
                        null,
                        Places.NONE),
                supposed.residual());
    }

    private static StepId step(Dimension dimension) {
        return new StepId(
                switch (dimension) {
                    case PROBABILITY -> "likely";
                    case EFFECTIVENESS -> "strong";
                    case SEVERITY, INHERENT, RESIDUAL, PRIORITY, CONCLUSION -> "medium";
                });
    }
}

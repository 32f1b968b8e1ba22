package org.systemicrisk.model.rule.redactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.RedactionTarget.AnswerTo;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Which withheld parts of severity the printed ratings tell. */
class PossiblePartsTest {

    private static final Methodology MEAN = Fixtures.methodology("2024");
    private static final AnswerTo SECOND = new AnswerTo(Fixtures.GOODS, "part1");
    private static final AnswerTo SCALE = new AnswerTo(Fixtures.GOODS, "scale");

    /** The mean of 5, 5 and 4 is rounded to 5 as well. */
    @Test
    void leavesSeveralAnswersToARoundedMeanAndItsMatrix() {
        assertThat(told(List.of(5, 5, 5), SCALE)).isEmpty();
        assertThat(told(List.of(3, 3, 3), SCALE)).isEmpty();
    }

    @Test
    void looksAtNothingButPartsOfTheModule() {
        assertThat(told(List.of(5, 5, 5), new AnswerTo(Fixtures.GOODS, "q1"))).isEmpty();
        assertThat(told(List.of(5, 5, 5), new AnswerTo(new ModuleId("others"), "scale")))
                .isEmpty();
    }

    @Test
    void saysWhereTheWaysAreTooManyToBeTried() {
        PossibleParts six = new PossibleParts(scored(MEAN, answers(Collections.nCopies(6, 3))));
        PossibleParts five = new PossibleParts(scored(MEAN, answers(Collections.nCopies(5, 3))));

        assertThat(six.isTooMuch(SECOND)).isTrue();
        assertThat(six.toldBy(SECOND)).isEmpty();
        assertThat(five.isTooMuch(SECOND)).isFalse();
    }

    /** Only 5 × 5 is 25; 4 × 5 and 5 × 4 are both 20. */
    @Test
    void tellsTheFactorsOfAProductThatOnlyOnePairGives() {
        assertThat(told(product("25"), List.of(5, 5))).contains(Dimension.SEVERITY);
        assertThat(told(product("20"), List.of(5, 5))).isEmpty();
        assertThat(told(product("20"), List.of(4, 5))).isEmpty();
    }

    /** A rate that is likely counts 4. Severity is very high from 16 on; inherent risk is high from 4 × 25 on. */
    @Test
    void tellsWhatOnlyTheRatingThatCountsWithTheNumberLeavesOpen() {
        RiskMethod inherent = Methods.byNumbers(
                "risk",
                new Combining().product("probability", "severity.score").build(),
                List.of(band("medium", null, "100"), band("high", "100", null)));
        Methodology method = with(product("16").severity(), inherent);

        assertThat(told(method, List.of(5, 5))).contains(Dimension.INHERENT);
        assertThat(told(method, List.of(4, 5))).isEmpty();
    }

    /** What was computed is printed beside what was set by hand. */
    @Test
    void tellsAnAnswerBesideAnOverride() {
        ModuleRatings ratings = answers(List.of(5, 5));
        RatingOverride override = new RatingOverride(new StepId("low"), "a reason", "the board", Places.NONE);
        SeverityInput severity = new SeverityInput(
                Objects.requireNonNull(ratings.severity()).parts(), null, override, null, null, Places.NONE);
        ModuleRatings overridden =
                Fixtures.ratings(ratings.probability(), severity, null, ratings.effectiveness(), null);

        assertThat(new PossibleParts(scored(product("25"), overridden)).toldBy(SECOND))
                .map(Score::dimension)
                .contains(Dimension.SEVERITY);
    }

    private static Optional<Dimension> told(Methodology method, List<Integer> answers) {
        return new PossibleParts(scored(method, answers(answers)))
                .toldBy(SECOND)
                .map(Score::dimension);
    }

    /** The product of two parts, very high from a number on. */
    private static Methodology product(String from) {
        SeverityMethod severity = new SeverityMethod(
                "severity",
                List.of("part0", "part1"),
                null,
                null,
                new Combining().product("part0", "part1").build(),
                List.of(),
                null,
                List.of(band("low", null, from), band("very-high", from, null)),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
        return with(severity, MEAN.inherent());
    }

    private static Band band(String step, @Nullable String from, @Nullable String below) {
        return Methods.band(
                step,
                from == null ? null : new BigDecimal(from),
                null,
                below == null ? null : new BigDecimal(below),
                null,
                null);
    }

    private static Methodology with(@Nullable SeverityMethod severity, @Nullable RiskMethod inherent) {
        return Methods.methodology(
                MEAN.version(),
                MEAN.name(),
                MEAN.scales(),
                MEAN.probability(),
                severity,
                inherent,
                MEAN.effectiveness(),
                MEAN.residual(),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    private static Optional<Dimension> told(List<Integer> severity, AnswerTo target) {
        return new PossibleParts(scored(MEAN, Fixtures.computed(severity, List.of(2, 2))))
                .toldBy(target)
                .map(Score::dimension);
    }

    private static ScoredAssessment scored(Methodology method, ModuleRatings ratings) {
        return Scorer.score(Fixtures.assessment(
                "2024", method, List.of(Fixtures.observation(Fixtures.RATE, "0.5")), List.of(ratings), null));
    }

    private static ModuleRatings answers(List<Integer> numbers) {
        Map<String, Answer> parts = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            Cell<AnswerValue> value = Cell.of(AnswerValue.of(Integer.toString(numbers.get(i))));
            parts.put("part" + i, new Answer(value, null, null, null, List.of(), null, null, Places.NONE));
        }
        ModuleRatings two = Fixtures.computed(List.of(1, 1, 1), List.of(2, 2));
        return Fixtures.ratings(
                two.probability(),
                new SeverityInput(parts, null, null, null, null, Places.NONE),
                null,
                two.effectiveness(),
                null);
    }
}

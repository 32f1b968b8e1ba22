package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.PROBABILITY;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Operation;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.scoring.Derivation.Adjusted;
import org.systemicrisk.model.scoring.Derivation.Applied;
import org.systemicrisk.model.scoring.Derivation.Combined;
import org.systemicrisk.model.scoring.Derivation.FellThrough;
import org.systemicrisk.model.scoring.Derivation.FromAnswers;
import org.systemicrisk.model.scoring.Derivation.FromCells;
import org.systemicrisk.model.scoring.Derivation.FromConditions;
import org.systemicrisk.model.scoring.Derivation.FromMatrix;
import org.systemicrisk.model.scoring.Derivation.FromNumber;
import org.systemicrisk.model.scoring.Derivation.FromParts;
import org.systemicrisk.model.scoring.Derivation.FromRate;
import org.systemicrisk.model.scoring.Derivation.PartScore;
import org.systemicrisk.model.scoring.Derivation.QuestionScore;
import org.systemicrisk.model.scoring.Derivation.RolledUp;
import org.systemicrisk.model.scoring.Derivation.Span;
import org.systemicrisk.model.scoring.Derivation.Term;

/** Every kind of derivation says which number became the step, and which figures and answers it starts from. */
class DerivationTest {

    private static final StepId STEP = new StepId("high");
    private static final Band BAND = Methods.band("high", null, null, null, null, null);
    private static final Cell<BigDecimal> THREE = Cell.of(new BigDecimal("3"));
    private static final Cell<BigDecimal> FOUR = Cell.of(new BigDecimal("4"));
    private static final Cell<AnswerValue> YES = Cell.of(AnswerValue.of("yes"));

    private static final FromRate RATE = new FromRate(new MetricId("goods.rate"), THREE, BAND, null);
    private static final FromParts PARTS =
            new FromParts(List.of(new PartScore("scope", Cell.of(5)), new PartScore("scale", Cell.of(1))), THREE, STEP);
    private static final FromAnswers ANSWERS = new FromAnswers(
            Aggregation.EARNED_OVER_POSSIBLE,
            List.of(new QuestionScore(new QuestionId("q1"), Cell.of(new MaturityId("m3")), THREE)),
            List.of(),
            new BigDecimal("3"),
            new BigDecimal("4"),
            new BigDecimal("75"),
            BAND,
            null);
    private static final FromMatrix MATRIX = matrix(new BigDecimal("12"));
    private static final FromCells CELLS =
            new FromCells(PROBABILITY, new Span(STEP, STEP), SEVERITY, new Span(STEP, STEP));
    private static final Combined COMBINED = new Combined(
            Operation.SUM,
            List.of(term("inherent", "1"), term("inherent.score", "3"), term("scope", "4")),
            List.of(term("driver", "5"), term("severity", "2")),
            Cell.of(new BigDecimal("7.4")),
            Cell.of(new BigDecimal("7")),
            BAND,
            null);
    private static final FromNumber NUMBER = new FromNumber(INHERENT, FOUR, BAND);
    private static final FromConditions CONDITIONS =
            new FromConditions(STEP, List.of(checked(THREE, null)), List.of(checked(null, YES)));
    private static final FellThrough NOTHING = new FellThrough(List.of(checked(FOUR, null), checked(null, null)), null);
    private static final Adjusted ADJUSTED = new Adjusted(
            RATE,
            List.of(new Applied(Arising.raise("high"), null, STEP, List.of(checked(FOUR, null), checked(null, YES)))),
            STEP);
    private static final RolledUp ROLLED = rolled(new BigDecimal("2.5"));

    @Test
    void keepsTheNumberThatBecameTheStep() {
        assertThat(RATE.value()).contains(new BigDecimal("3"));
        assertThat(PARTS.value()).contains(new BigDecimal("3"));
        assertThat(ANSWERS.value()).contains(new BigDecimal("75"));
        assertThat(MATRIX.value()).contains(new BigDecimal("12"));
        assertThat(COMBINED.value()).contains(new BigDecimal("7"));
        assertThat(NUMBER.value()).contains(new BigDecimal("4"));
        assertThat(ADJUSTED.value()).contains(new BigDecimal("3"));
        assertThat(ROLLED.value()).contains(new BigDecimal("2.5"));
    }

    @Test
    void hasNoNumberWhereStepsWereLookedUpOrItIsWithheld() {
        assertThat(matrix(null).value()).isEmpty();
        assertThat(rolled(null).value()).isEmpty();
        assertThat(CELLS.value()).isEmpty();
        assertThat(CONDITIONS.value()).isEmpty();
        assertThat(NOTHING.value()).isEmpty();
        assertThat(new Adjusted(null, List.of(), STEP).value()).isEmpty();
        assertThat(new FromRate(new MetricId("goods.rate"), Given.withheld(), BAND, null).value())
                .isEmpty();
        assertThat(new Combined(Operation.SUM, List.of(), List.of(), null, null, null, null).value())
                .isEmpty();
    }

    @Test
    void startsFromFiguresAndAnswers() {
        assertThat(inputs(RATE)).containsExactly(THREE);
        assertThat(inputs(PARTS)).containsExactly(Cell.of(5), Cell.of(1));
        assertThat(inputs(ANSWERS)).containsExactly(Cell.of(new MaturityId("m3")));
        assertThat(inputs(NUMBER)).containsExactly(FOUR);
        assertThat(inputs(CONDITIONS)).containsExactly(THREE, YES);
        assertThat(inputs(NOTHING)).containsExactly(FOUR);
        assertThat(inputs(ADJUSTED)).containsExactly(THREE, FOUR, YES);
        assertThat(inputs(new Adjusted(null, ADJUSTED.applied(), STEP))).containsExactly(FOUR, YES);
    }

    @Test
    void startsFromNothingWhereItStartsFromRatings() {
        assertThat(inputs(MATRIX)).isEmpty();
        assertThat(inputs(CELLS)).isEmpty();
        assertThat(inputs(ROLLED)).isEmpty();
    }

    @Test
    void takesPartsAndNumbersBeforeABandForInputsAndStepsForRatings() {
        assertThat(inputs(COMBINED))
                .containsExactly(
                        Cell.of(new BigDecimal("3")), Cell.of(new BigDecimal("4")), Cell.of(new BigDecimal("5")));
    }

    @Test
    void isAskedAfterByItsKind() {
        List<Derivation> all =
                List.of(RATE, PARTS, ANSWERS, MATRIX, CELLS, COMBINED, NUMBER, CONDITIONS, NOTHING, ADJUSTED, ROLLED);

        assertThat(all.stream().map(derivation -> derivation.accept(new Kind())))
                .containsExactly(
                        "rate",
                        "parts",
                        "answers",
                        "matrix",
                        "cells",
                        "combined",
                        "number",
                        "conditions",
                        "fell through",
                        "adjusted",
                        "rolled up");
    }

    @SuppressWarnings("unchecked")
    private static List<Cell<?>> inputs(Derivation derivation) {
        return (List<Cell<?>>) derivation.inputs();
    }

    private static FromMatrix matrix(@Nullable BigDecimal number) {
        return new FromMatrix(PROBABILITY, STEP, SEVERITY, STEP, number);
    }

    private static Term term(String operand, String number) {
        return new Term(operand, Cell.of(new BigDecimal(number)), null, null);
    }

    private static Checked checked(@Nullable Cell<BigDecimal> figure, @Nullable Cell<AnswerValue> answer) {
        return new Checked(KnownFacts.answered("a", "yes"), null, figure, answer, null);
    }

    private static RolledUp rolled(@Nullable BigDecimal number) {
        RollUp rule = new RollUp(
                Level.RISKS,
                Level.MODULES,
                List.of(INHERENT),
                RollUpBy.MAXIMUM,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
        return new RolledUp(rule, List.of(), number, STEP);
    }

    private static final class Kind implements Derivation.Visitor<String> {
        @Override
        public String fromRate(FromRate derivation) {
            return "rate";
        }

        @Override
        public String fromParts(FromParts derivation) {
            return "parts";
        }

        @Override
        public String fromAnswers(FromAnswers derivation) {
            return "answers";
        }

        @Override
        public String fromMatrix(FromMatrix derivation) {
            return "matrix";
        }

        @Override
        public String fromCells(FromCells derivation) {
            return "cells";
        }

        @Override
        public String combined(Combined derivation) {
            return "combined";
        }

        @Override
        public String fromNumber(FromNumber derivation) {
            return "number";
        }

        @Override
        public String fromConditions(FromConditions derivation) {
            return "conditions";
        }

        @Override
        public String fellThrough(FellThrough derivation) {
            return "fell through";
        }

        @Override
        public String adjusted(Adjusted derivation) {
            return "adjusted";
        }

        @Override
        public String rolledUp(RolledUp derivation) {
            return "rolled up";
        }
    }
}

package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.systemicrisk.model.scoring.KnownFacts.above;
import static org.systemicrisk.model.scoring.KnownFacts.answered;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.PartConditions;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

class ReachedPartsTest {

    private static final List<Step> PROBABILITY =
            KnownFacts.scale("probability", "low", "medium", "high").steps();
    /** A scale of the part's own, whose lowest step is counted with 2. */
    private static final List<Step> REPORTS = List.of(
            new Step(new StepId("some"), "Some", new BigDecimal("2"), null, null, null, Places.NONE),
            new Step(new StepId("many"), "Many", new BigDecimal("3"), null, null, null, Places.NONE));

    private static final PartConditions HISTORY = part(
            "history",
            null,
            condition("medium", KnownFacts.from("rate", "1")),
            condition("high", above("rate", "5"), answered("daily", "yes")));
    private static final PartConditions BY_REPORTS =
            part("reports", "some", condition("many", answered("many", "yes")));

    @Test
    void countsWithTheStepThatThePartReaches() {
        Result result = result(new KnownFacts().figure("rate", "2").answer("daily", "no"), given("many"), HISTORY)
                .orElseThrow();

        assertThat(result.rating()).isEqualTo(at("high"));
        Derivation.Combined combined = (Derivation.Combined) result.derivation();
        assertThat(combined.terms()).extracting(Derivation.Term::operand).containsExactly("history", "reports");
        assertThat(combined.terms())
                .extracting(term -> term.number().value().orElseThrow())
                .containsExactly(BigDecimal.valueOf(2), new BigDecimal("3"));
        assertThat(combined.terms().get(0).derivation())
                .isInstanceOfSatisfying(Derivation.FromConditions.class, reached -> assertThat(reached.step())
                        .isEqualTo(new StepId("medium")));
        assertThat(combined.terms().get(1).derivation()).isNull();
    }

    @Test
    void namesWhatThePartWasHeldAgainstAmongItsInputs() {
        Derivation derivation = result(
                        new KnownFacts().figure("rate", "2").answer("daily", "no"), given("many"), HISTORY)
                .orElseThrow()
                .derivation();

        assertThat(derivation.inputs().stream().map(Cell::value).flatMap(Optional::stream))
                .map(Object.class::cast)
                .containsExactly(
                        BigDecimal.valueOf(2),
                        new BigDecimal("2"),
                        new BigDecimal("2"),
                        AnswerValue.of("no"),
                        new BigDecimal("3"));
    }

    @Test
    void readsThePartOnTheScaleOfItsName() {
        KnownFacts facts = new KnownFacts().figure("rate", "1").answer("daily", "no");

        assertThat(result(facts.answer("many", "yes"), Map.of(), HISTORY, BY_REPORTS)
                        .map(Result::rating))
                .contains(at("high"));
        assertThat(result(facts.answer("many", "no"), Map.of(), HISTORY, BY_REPORTS)
                        .map(Result::rating))
                .contains(at("medium"));
    }

    @Test
    void leavesAnAnswerAsItIsGiven() {
        Result result = result(
                        new KnownFacts().figure("rate", "9").answer("daily", "yes"),
                        given("some", "low"),
                        HISTORY,
                        BY_REPORTS)
                .orElseThrow();

        assertThat(result.rating()).isEqualTo(at("medium"));
        assertThat(((Derivation.Combined) result.derivation()).terms())
                .extracting(Derivation.Term::derivation)
                .containsOnlyNulls();
    }

    @Test
    void takesNoConditionInThePlaceOfAnAnswerThatIsWithheld() {
        Map<String, Answer> parts = new LinkedHashMap<>(given("some"));
        parts.put("history", answer(new Cell.Replaced<>(new RedactionId("r"), Published.NOTHING)));

        assertThat(result(new KnownFacts().figure("rate", "9").answer("daily", "yes"), parts, HISTORY))
                .isEmpty();
    }

    @Test
    void knowsNothingWhereThePartIsOpen() {
        assertThat(result(new KnownFacts(), given("some"), HISTORY)).isEmpty();
        assertThat(result(new KnownFacts().withheldFigure("rate").answer("daily", "yes"), given("some"), HISTORY))
                .isEmpty();
    }

    @Test
    void saysWhichPartFellThrough() {
        Result result = result(new KnownFacts().figure("rate", "0.5").answer("daily", "no"), given("some"), HISTORY)
                .orElseThrow();

        assertThat(result.rating()).isEqualTo(new Rating.NotStated());
        assertThat(result.derivation()).isInstanceOfSatisfying(Derivation.FellThrough.class, fell -> {
            assertThat(fell.part()).isEqualTo("history");
            assertThat(fell.tried()).hasSize(3);
        });
    }

    @Test
    void refusesConditionsOfPartsThatAreNotPutTogether() {
        assertThatThrownBy(() -> method(null, HISTORY)).hasMessageContaining("write combine as well");
    }

    private static Optional<Result> result(Facts facts, Map<String, Answer> parts, PartConditions... conditions) {
        List<Operand> operands = List.of(new Operand("history"), new Operand("reports"));
        Combination highest = new Combination(
                List.of(),
                null,
                List.of(),
                List.of(),
                operands,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Places.NONE);
        return new CombinedNumbers(methodology(method(highest, conditions)))
                .of(Dimension.PROBABILITY, new ScoredSoFar(), parts, facts);
    }

    private static Methodology methodology(ProbabilityMethod method) {
        return org.systemicrisk.model.Methods.methodology(
                "parts",
                "Parts",
                Map.of("probability", PROBABILITY, "reports", REPORTS),
                method,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    private static ProbabilityMethod method(@Nullable Combination combine, PartConditions... conditions) {
        return new ProbabilityMethod(
                "probability",
                null,
                null,
                List.of(),
                null,
                List.of("history", "reports"),
                combine,
                List.of(conditions),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static PartConditions part(String name, @Nullable String otherwise, Condition... conditions) {
        return new PartConditions(
                name, List.of(conditions), otherwise == null ? null : new StepId(otherwise), null, Places.NONE);
    }

    private static Condition condition(String step, Criterion... criteria) {
        return new Condition(new StepId(step), List.of(criteria), List.of(), null, Places.NONE);
    }

    /** An answer to the reports. */
    private static Map<String, Answer> given(String reports) {
        return Map.of("reports", answer(Cell.of(AnswerValue.of(reports))));
    }

    private static Map<String, Answer> given(String reports, String history) {
        return Map.of(
                "reports", answer(Cell.of(AnswerValue.of(reports))),
                "history", answer(Cell.of(AnswerValue.of(history))));
    }

    private static Answer answer(Cell<AnswerValue> value) {
        return new Answer(value, null, null, null, List.of(), null, null, Places.NONE);
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }
}

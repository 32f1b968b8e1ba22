package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Rating;

class WeighedAnswersTest {

    private static final Set<String> NONE = Set.of();

    @Test
    void addsPointsUp() {
        AnswerPoints points = points(Aggregation.SUM, null, "2", "4");

        Result result = points.of(answers("m2 m1 m0"), NONE).orElseThrow();

        assertThat(result.rating()).isEqualTo(at("s2"));
        Derivation.FromAnswers told = told(result);
        assertThat(told.number()).isEqualByComparingTo("3");
        assertThat(told.earned()).isEqualByComparingTo("3");
        assertThat(told.possible()).isNull();
        assertThat(told.areas()).isEmpty();
        assertThat(told.isShare()).isFalse();
        assertThat(told.value()).contains(told.number());
        assertThat(told.answers()).hasSize(3);
    }

    @Test
    void addsNothingUpWhereAnAnswerIsMissing() {
        AnswerPoints points = points(Aggregation.SUM, null, "2", "4");

        assertThat(points.of(answers("m2 m1"), NONE)).isEmpty();
        assertThat(points.of(answers("m2 m1"), Set.of("q3"))).isPresent();
        assertThat(points(Aggregation.MEAN, null, "1").of(answers("m2 m1"), NONE))
                .isPresent();
    }

    @Test
    void leavesQuestionsOut() {
        AnswerPoints points = points(Aggregation.EARNED_OVER_POSSIBLE, null, "60");

        Derivation.FromAnswers told =
                told(points.of(answers("m2 m0 m1"), Set.of("q2")).orElseThrow());

        assertThat(told.number()).isEqualByComparingTo("75");
        assertThat(told.possible()).isEqualByComparingTo("4");
        assertThat(told.answers())
                .extracting(Derivation.QuestionScore::question)
                .containsExactly(id("q1"), id("q3"));
    }

    @Test
    void tellsWhatEachAreaComesTo() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("Effect", new BigDecimal("40"));
        weights.put("Design", new BigDecimal("60"));
        AnswerPoints points = points(Aggregation.EARNED_OVER_POSSIBLE, weights, "60");

        Result result = points.of(answers("m2 m1 m0"), NONE).orElseThrow();

        Derivation.FromAnswers told = told(result);
        assertThat(told.areas()).hasSize(2);
        assertThat(told.areas().get(0))
                .isEqualTo(new Derivation.AreaScore(
                        "Effect", new BigDecimal("40"), 1, new BigDecimal("0"), new BigDecimal("0")));
        assertThat(told.areas().get(1))
                .isEqualTo(new Derivation.AreaScore(
                        "Design", new BigDecimal("60"), 2, new BigDecimal("3"), new BigDecimal("75")));
        assertThat(told.number()).isEqualByComparingTo("45");
        assertThat(told.earned()).isEqualByComparingTo("3");
        assertThat(result.rating()).isEqualTo(at("s1"));
        assertThat(told.band()).isNotNull();
        assertThat(told.otherBand()).isNull();
    }

    @Test
    void takesTheStepWithTheNumberWhereThereAreNoBands() {
        AnswerPoints points = points(Aggregation.MEAN, null);

        assertThat(points.of(answers("m2 m2 m2"), NONE).orElseThrow().rating()).isEqualTo(at("s2"));
        Result between = points.of(answers("m2 m1 m1"), NONE).orElseThrow();
        assertThat(between.rating()).isEqualTo(new Rating.NotStated());
        assertThat(told(between).number()).isEqualByComparingTo("1.333333333333");
    }

    @Test
    void givesNothingWhereAnAnswerIsNotKnown() {
        AnswerPoints points = points(Aggregation.MEAN, null, "1");
        List<QuestionAnswer> withheld = new ArrayList<>(answers("m2 m2"));
        withheld.add(withheld.get(0).withAnswer(new Cell.Replaced<>(new RedactionId("r"), Published.NOTHING)));

        assertThat(points.of(withheld, NONE)).isEmpty();
        assertThat(points.of(answers("m2 m9"), NONE)).isEmpty();
        assertThat(points.of(List.of(), NONE)).isEmpty();
        assertThat(points.of(answers("m2 m2"), Set.of("q1", "q2"))).isEmpty();
    }

    @Test
    void onlySharesAreAPercentage() {
        assertThat(score(Aggregation.EARNED_OVER_POSSIBLE, "60").percent()).contains(new BigDecimal("50"));
        assertThat(score(Aggregation.MEAN, "1").percent()).isEmpty();
        assertThat(score(Aggregation.MEAN, "1").value()).contains(new BigDecimal("1"));
    }

    private static Score score(Aggregation aggregation, String bound) {
        Result result =
                points(aggregation, null, bound).of(answers("m1 m1 m1"), NONE).orElseThrow();
        return new Score(
                org.systemicrisk.model.rating.Dimension.EFFECTIVENESS,
                result.rating(),
                new Basis.Computed(result.derivation()));
    }

    private static AnswerPoints points(
            Aggregation aggregation, @Nullable Map<String, BigDecimal> weights, String... bounds) {
        EffectivenessMethod method = Methods.byQuestions(
                aggregation, weights, null, List.of("Design", "Design", "Effect"), List.of("0", "1", "2"), bounds);
        Methodology methodology = Methods.methodology(
                "2024",
                "Points",
                Map.of("effectiveness", Fixtures.steps(List.of("s1", "s2", "s3"))),
                null,
                null,
                null,
                method,
                null,
                List.of(),
                null,
                null,
                null,
                Places.NONE);
        return new AnswerPoints(methodology);
    }

    private static List<QuestionAnswer> answers(String given) {
        List<QuestionAnswer> answers = new ArrayList<>();
        for (String answer : given.split(" ")) {
            answers.add(new QuestionAnswer(
                    id("q" + (answers.size() + 1)),
                    Cell.of(new MaturityId(answer)),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    Places.NONE));
        }
        return answers;
    }

    private static Derivation.FromAnswers told(Result result) {
        return Optional.of(result.derivation())
                .map(Derivation.FromAnswers.class::cast)
                .orElseThrow();
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }

    private static QuestionId id(String question) {
        return new QuestionId(question);
    }
}

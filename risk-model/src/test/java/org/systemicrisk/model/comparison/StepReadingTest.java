package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

class StepReadingTest {

    private static final Methodology THEN = Variant.of(Fixtures.methodology("2023"))
            .scale("scope", Methods.step("few", "Few", null), Methods.step("many", "Many", null))
            .build();

    @Test
    void readsAStepAsTheMappingOfTodaysScaleSays() {
        StepReading reading = forwards(mapping("risk", "low", "low-medium"), mapping("residual", "low", "medium"));

        assertThat(reading.step(Dimension.INHERENT, id("low"))).contains(id("low-medium"));
        assertThat(reading.step(Dimension.RESIDUAL, id("low"))).contains(id("medium"));
        assertThat(reading.step(Dimension.INHERENT, id("high"))).isEmpty();
        assertThat(reading.step(Dimension.SEVERITY, id("low"))).isEmpty();
        assertThat(reading.step(Dimension.PRIORITY, id("low"))).isEmpty();
    }

    @Test
    void takesTheFirstMappingFromTheVersionOfBefore() {
        LabelMapping other = new LabelMapping("2022", "risk", Map.of("low", id("high")), null, Places.NONE);

        assertThat(forwards(other, mapping("risk", "low", "medium"), mapping("risk", "low", "low"))
                        .step(Dimension.INHERENT, id("low")))
                .contains(id("medium"));
    }

    @Test
    void readsEverythingAsItStandsUnderOneVersion() {
        Methodology one = Fixtures.methodology("2023");
        StepReading reading = StepReading.forwards(one, one);
        AnswerValue value = AnswerValue.of("unheard-of");

        assertThat(reading.step(Dimension.INHERENT, id("low"))).contains(id("low"));
        assertThat(reading.answer(Dimension.EFFECTIVENESS, "m1")).contains("m1");
        assertThat(reading.answer(Dimension.SEVERITY, "scope", value)).contains(value);
        assertThat(reading.answerOn("risk", value)).contains(value);
    }

    @Test
    void readsBackWhereOneStepAloneIsReadAsIt() {
        LabelMapping risk = mapping(
                "risk", "low", "low", "low-medium", "low", "medium", "low", "medium-high", "medium", "high", "high");
        StepReading reading = StepReading.backwards(THEN, Fixtures.withMapping(Fixtures.methodology("2024"), risk));

        assertThat(reading.step(Dimension.INHERENT, id("high"))).contains(id("high"));
        assertThat(reading.step(Dimension.INHERENT, id("medium"))).contains(id("medium-high"));
        assertThat(reading.step(Dimension.INHERENT, id("low")))
                .as("three steps are read as it")
                .isEmpty();
        assertThat(reading.step(Dimension.INHERENT, id("low-medium")))
                .as("none is read as it")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"low, medium", "below low, below medium", "above low, above medium", "high, not-stated"})
    void readsARatingAndItsBound(String then, String today) {
        StepReading reading = forwards(mapping("risk", "low", "medium"));

        assertThat(reading.rating(Dimension.INHERENT, rating(then))).isEqualTo(rating(today));
    }

    @Test
    void readsNoBoundAndNoRangeThatIsNotMapped() {
        StepReading reading = forwards(mapping("risk", "low", "medium"));

        for (Rating unread : List.of(
                new Rating.Below(id("high")),
                new Rating.Above(id("high")),
                new Rating.FromTo(id("low"), id("high")),
                new Rating.FromTo(id("high"), id("low")),
                new Rating.NotStated())) {
            assertThat(reading.rating(Dimension.INHERENT, unread)).isEqualTo(new Rating.NotStated());
        }
    }

    @Test
    void readsARangeOfStepsByItsEnds() {
        StepReading reading = forwards(mapping("risk", "low", "medium", "medium", "high", "high", "high"));

        assertThat(reading.rating(Dimension.INHERENT, new Rating.FromTo(id("low"), id("medium"))))
                .isEqualTo(new Rating.FromTo(id("medium"), id("high")));
        assertThat(reading.rating(Dimension.INHERENT, new Rating.FromTo(id("medium"), id("high"))))
                .as("both are read as one step")
                .isEqualTo(new Rating.At(id("high")));
    }

    @Test
    void readsAnAnswerToAQuestionByItsId() {
        StepReading reading = forwards(mapping("effectiveness.answers", "m1", "m2"));

        assertThat(reading.answer(Dimension.EFFECTIVENESS, "m1")).contains("m2");
        assertThat(reading.answer(Dimension.EFFECTIVENESS, "m2")).isEmpty();
        assertThat(reading.answer(Dimension.SEVERITY, "m1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scale, low, medium",
        "scale, 2, medium",
        "scale, 1,",
        "scale, 6,",
        "scope, many, high",
        "scope, 2, high",
        "scope, 1,"
    })
    void readsAnAnswerToAPartOnItsOwnScaleOrOnThatOfTheDimension(String part, String answer, @Nullable String read) {
        StepReading reading = forwards(mapping("severity.answers", "low", "medium", "many", "high"));

        assertThat(reading.answer(Dimension.SEVERITY, part, AnswerValue.of(answer))
                        .map(AnswerValue::text))
                .isEqualTo(Optional.ofNullable(read));
    }

    @Test
    void readsANumberByWhichItIsMappedItself() {
        assertThat(forwards(mapping("severity.answers", "2", "5", "low", "very-low"))
                        .answer(Dimension.SEVERITY, "scale", AnswerValue.of("2")))
                .contains(AnswerValue.of("5"));
    }

    @Test
    void countsWithTheNumbersOfStepsWhereAMethodPutsThemTogether() {
        Methodology then = Variant.of(Fixtures.methodology("2023"))
                .scale("history", numbered("never", 0), numbered("once", 1), numbered("often", 2))
                .inherent(
                        Methods.byNumbers("risk", new Combining().sum("history").build(), List.of()))
                .build();
        StepReading reading = StepReading.forwards(
                then,
                Fixtures.withMapping(
                        Fixtures.methodology("2024"),
                        mapping("inherent.answers", "never", "low", "once", "medium", "often", "high")));

        assertThat(reading.answer(Dimension.INHERENT, "history", AnswerValue.of("1")))
                .contains(AnswerValue.of("medium"));
        assertThat(reading.answer(Dimension.INHERENT, "history", AnswerValue.of("0")))
                .contains(AnswerValue.of("low"));
        assertThat(reading.answer(Dimension.INHERENT, "history", AnswerValue.of("3")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"few, very-low", "1, very-low", "2,", "3,", "unheard-of,"})
    void readsAnAnswerOnAScale(String answer, @Nullable String read) {
        StepReading reading = forwards(mapping("scope", "few", "very-low"));

        assertThat(reading.answerOn("scope", AnswerValue.of(answer)).map(AnswerValue::text))
                .isEqualTo(Optional.ofNullable(read));
        assertThat(reading.answerOn("unheard-of", AnswerValue.of(answer))).isEmpty();
    }

    private static StepReading forwards(LabelMapping... mappings) {
        return StepReading.forwards(THEN, Fixtures.withMapping(Fixtures.methodology("2024"), mappings));
    }

    private static Rating rating(String written) {
        return StatedRating.of(written).rating();
    }

    private static Step numbered(String id, int number) {
        return new Step(id(id), id, BigDecimal.valueOf(number), null, null, null, Places.NONE);
    }

    private static StepId id(String step) {
        return new StepId(step);
    }

    /** Steps in pairs, each with the one as which it is read. */
    static LabelMapping mapping(String scale, String... pairs) {
        Map<String, StepId> steps = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            steps.put(pairs[i], id(pairs[i + 1]));
        }
        return new LabelMapping("2023", scale, steps, null, Places.NONE);
    }
}

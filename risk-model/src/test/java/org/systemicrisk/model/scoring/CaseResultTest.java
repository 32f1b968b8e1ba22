package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.scoring.KnownFacts.answered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.methodology.CaseValue;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.WorkedCase;
import org.systemicrisk.model.rating.Dimension;

/** A worked case puts inputs in and is held against what the methodology gives. */
class CaseResultTest {

    @ParameterizedTest
    @CsvSource({
        "inherent, high, high, true",
        "inherent, low, high, false",
        "inherent.score, 4, 4, true",
        "inherent.score, 4.0, 4, true",
        "inherent.score, 5, 4, false",
        "residual, not-stated, not-stated, true",
        "residual.score, not-stated, not-stated, true",
        "unheard-of, not-stated, not-stated, true",
        "residual.score, 4, not-stated, false"
    })
    void holdsAResultAgainstWhatTheMethodologyGives(String result, String expected, String given, boolean agrees) {
        CaseResult found = only(product(), Map.of("probability", "possible", "severity", "grave"), result, expected);

        assertThat(found.result()).isEqualTo(result);
        assertThat(found.expected()).isEqualTo(CaseValue.of(expected));
        assertThat(found.given()).isEqualTo(given);
        assertThat(found.agrees()).isEqualTo(agrees);
    }

    @Test
    void givesBothStepsWhereTwoBandsClaimTheNumber() {
        SmallMethod method = scales().inherent(Arising.on("risk")
                .from(new Combining().product("probability", "severity"))
                .between("low", "1", "2")
                .between("high", "2", "6"));

        CaseResult found =
                only(method, Map.of("probability", "possible", "severity", "slight"), "inherent", "low to high");

        assertThat(found.given()).isEqualTo("low to high");
        assertThat(found.agrees()).isTrue();
    }

    @Test
    void listsTheResultsOfAllCasesInTheOrderOfTheFile() {
        SmallMethod method = product()
                .worked(worked("one", Map.of("probability", "rare", "severity", "slight"), "inherent", "low"))
                .worked(worked("two", Map.of("probability", "often", "severity", "grave"), "inherent.score", "6"));

        List<CaseResult> results = CaseResult.in(method.methodology());

        assertThat(results).extracting(result -> result.worked().name()).containsExactly("one", "two");
        assertThat(results).extracting(CaseResult::given).containsExactly("low", "6");
    }

    @ParameterizedTest
    @CsvSource({"1.99, rare", "2, often"})
    void putsARateIn(String rate, String step) {
        SmallMethod method = scales().probability(
                        Arising.on("probability").band("rare", "0", "2").band("often", "2", null));

        assertThat(only(method, Map.of("probability.score", rate), "probability", step)
                        .agrees())
                .isTrue();
        assertThat(only(method, Map.of("probability.score", rate), "probability.score", rate)
                        .agrees())
                .isTrue();
    }

    @Test
    void putsAnswersToPartsIn() {
        SmallMethod method = scales().severity(Arising.on("severity")
                .parts("scope", "extent")
                .from(new Combining().maximum("scope", "extent")));

        assertThat(only(method, Map.of("severity.scope", "slight", "severity.extent", "grave"), "severity", "grave")
                        .agrees())
                .isTrue();
    }

    /** 1 and 4 of 8 points. */
    @Test
    void putsAnswersToQuestionsIn() {
        SmallMethod method = scales().effectiveness(Arising.on("effectiveness")
                .points("0", "1", "4")
                .band("poor", "0", "60")
                .band("good", "60", null));
        Map<String, String> given = Map.of("effectiveness.q1", "m1", "effectiveness.q2", "m2");

        assertThat(only(method, given, "effectiveness.score", "62.5").agrees()).isTrue();
        assertThat(only(method, given, "effectiveness", "good").agrees()).isTrue();
    }

    @Test
    void putsAnswersToPartsOfEveryDimensionThatCountsThemIn() {
        Combining driver = new Combining().sum("driver");
        SmallMethod method = scales().scale("driver", "none=0", "some=0.5")
                .probability(
                        Arising.on("probability").parts("driver").from(driver).band("rare", "0", null))
                .inherent(Arising.on("risk").parts("driver").from(driver).band("low", "0", null))
                .residual(Arising.on("risk").parts("driver").from(driver).band("low", "0", null));

        for (String dimension : List.of("probability", "inherent", "residual")) {
            assertThat(only(method, Map.of(dimension + ".driver", "some"), dimension + ".score", "0.5")
                            .agrees())
                    .as(dimension)
                    .isTrue();
        }
    }

    /** 4 times 2.5 is 10, where the step counts 3. */
    @ParameterizedTest
    @CsvSource({"2.5, 10", ", 12"})
    void putsANumberSetByHandIn(String number, String product) {
        SmallMethod method = product()
                .scale("effectiveness", "weak=5", "defined=3")
                .residual(Arising.on("risk")
                        .from(new Combining().product("inherent.score", "effectiveness"))
                        .band("low", "0", null));
        Map<String, String> given = new LinkedHashMap<>();
        given.put("probability", "possible");
        given.put("severity", "grave");
        given.put("effectiveness", "defined");
        if (number != null) {
            given.put("effectiveness.number", number);
        }

        assertThat(only(method, given, "residual.score", product).agrees()).isTrue();
    }

    @Test
    void needsAStepBesideANumberSetByHand() {
        Inputs inputs = inputs(Map.of("effectiveness.number", "2.5"));

        assertThat(inputs.override(Dimension.EFFECTIVENESS)).isNull();
        assertThat(inputs.stated(Dimension.EFFECTIVENESS)).isNull();
    }

    @Test
    void takesTheNumberBeforeABandForNoPart() {
        Inputs inputs =
                inputs(Map.of("severity.score", "2", "severity.number", "3", "severity.scope", "4", "inherent.a", "1"));

        assertThat(inputs.parts(Dimension.SEVERITY)).containsOnlyKeys("scope");
        assertThat(inputs.parts(Dimension.INHERENT)).containsOnlyKeys("a");
        assertThat(inputs.parts(Dimension.RESIDUAL)).isEmpty();
    }

    @Test
    void putsInWhatConditionsAskFor() {
        SmallMethod method = scales().scale("yes-no", "no", "yes")
                .asking("imminent", "yes-no")
                .inherent(Arising.on("risk")
                        .when("high", answered("imminent", "yes"))
                        .when("low", KnownFacts.from("reach", "10")));

        assertThat(only(method, Map.of("imminent", "yes"), "inherent", "high").agrees())
                .isTrue();
        assertThat(only(method, Map.of("imminent", "no", "reach", "10"), "inherent", "low")
                        .agrees())
                .isTrue();
        assertThat(only(method, Map.of("imminent", "no", "reach", "9.9"), "inherent", "not-stated")
                        .agrees())
                .isTrue();
    }

    @Test
    void asksForWhatIsNoDimensionOnly() {
        Inputs inputs = inputs(Map.of("probability", "rare", "probability.score", "3", "reach", "10"));

        assertThat(inputs.metrics()).extracting(AskedFigure::asked).containsExactly("reach");
        assertThat(inputs.answers()).extracting(AskedReply::asked).containsExactly("reach");
        assertThat(inputs.rate()).isPresent();
        assertThat(inputs(Map.of("reach", "10")).rate()).isEmpty();
    }

    @Test
    void statesAPriorityAndAConclusion() {
        SmallMethod method = scales().judging(Dimension.PRIORITY, "risk").judging(Dimension.CONCLUSION, "risk");

        assertThat(only(method, Map.of("priority", "high"), "priority", "high").agrees())
                .isTrue();
        assertThat(only(method, Map.of("conclusion", "low"), "conclusion", "low")
                        .agrees())
                .isTrue();
    }

    /** 2 times 2 is 4, less 65 per cent 1.4, rounded to tenths; without trailing noughts. */
    @Test
    void writesNumbersShort() {
        SmallMethod method = product()
                .scale("effectiveness", "good=65", "all=50")
                .residual(Arising.on("risk")
                        .from(new Combining()
                                .reduce("inherent.score")
                                .by("effectiveness")
                                .in(Reduction.PER_CENT)
                                .rounded("0.10", Rounding.HALF_UP))
                        .band("low", "0", null));
        Map<String, String> given = Map.of("probability", "possible", "severity", "grave", "effectiveness", "good");

        assertThat(only(method, given, "residual.score", "1.40").given()).isEqualTo("1.4");
        assertThat(only(method, given, "residual.score", "1.40").agrees()).isTrue();
    }

    private static SmallMethod scales() {
        return new SmallMethod()
                .scale("probability", "rare", "possible", "often")
                .scale("severity", "slight", "grave")
                .scale("risk", "low", "high")
                .scale("effectiveness", "poor", "good");
    }

    private static SmallMethod product() {
        return scales().inherent(Arising.on("risk")
                .from(new Combining().product("probability", "severity"))
                .band("low", "1", "4")
                .band("high", "4", null));
    }

    private static CaseResult only(SmallMethod method, Map<String, String> given, String result, String expected) {
        List<CaseResult> results = CaseResult.in(
                method.worked(worked("case", given, result, expected)).methodology());
        return results.get(results.size() - 1);
    }

    private static Inputs inputs(Map<String, String> given) {
        return new CaseInputs(worked("case", given, "inherent", "low")).inputs();
    }

    private static WorkedCase worked(String name, Map<String, String> given, String result, String expected) {
        Map<String, CaseValue> values = new LinkedHashMap<>();
        given.forEach((key, value) -> values.put(key, CaseValue.of(value)));
        return new WorkedCase(name, null, values, Map.of(result, CaseValue.of(expected)), null, null, Places.NONE);
    }
}

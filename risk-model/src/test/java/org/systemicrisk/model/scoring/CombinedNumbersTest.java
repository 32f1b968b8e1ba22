package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.EFFECTIVENESS;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.PROBABILITY;
import static org.systemicrisk.model.rating.Dimension.RESIDUAL;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Operation;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.Ties;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Derivation.Combined;
import org.systemicrisk.model.scoring.Derivation.Term;

/** Numbers are put together as the methodology says, rounded, and looked up. */
class CombinedNumbersTest {

    /** 1 to 3 times 1 to 2: below 4 is low, from 4 to below 6 is high, and 6 has no band. */
    private static final SmallMethod PRODUCT = scales().inherent(Arising.on("risk")
            .from(new Combining().product("probability", "severity"))
            .band("low", "1", "4")
            .band("high", "4", "6"));

    @ParameterizedTest
    @CsvSource({"rare, slight, 1, low", "often, slight, 3, low", "possible, grave, 4, high"})
    void looksTheProductOfTwoStepsUpInBands(String probability, String severity, String product, String step) {
        Score inherent = PRODUCT.score(given(probability, severity)).inherent();

        assertThat(inherent.rating()).isEqualTo(at(step));
        assertThat(inherent.value()).contains(new BigDecimal(product));
    }

    @Test
    void keepsWhatWasMultipliedAndWhereItLanded() {
        Combined combined = combined(PRODUCT.score(given("possible", "grave")).inherent());

        assertThat(combined.operation()).isEqualTo(Operation.PRODUCT);
        assertThat(combined.terms())
                .containsExactly(
                        new Term("probability", Cell.of(new BigDecimal("2")), null, null),
                        new Term("severity", Cell.of(new BigDecimal("2")), null, null));
        assertThat(combined.added()).isEmpty();
        assertThat(combined.band()).isNotNull();
        assertThat(combined.otherBand()).isNull();
    }

    @Test
    void letsANumberFallThroughThatNoBandHolds() {
        Score inherent = PRODUCT.score(given("often", "grave")).inherent();

        assertThat(inherent.rating()).isEqualTo(new Rating.NotStated());
        assertThat(inherent.value()).contains(new BigDecimal("6"));
        assertThat(combined(inherent).band()).isNull();
    }

    @ParameterizedTest
    @CsvSource({", low to high", "HIGHER, high", "LOWER, low"})
    void givesBothStepsToANumberThatTwoBandsClaimUnlessOneIsChosen(@Nullable Ties ties, String rating) {
        Arising shared = Arising.on("risk")
                .from(new Combining().product("probability", "severity"))
                .between("low", "1", "2")
                .between("high", "2", "6");
        SmallMethod method = scales().inherent(ties == null ? shared : shared.ties(ties));

        Score inherent = method.score(given("possible", "slight")).inherent();

        assertThat(inherent.rating()).isEqualTo(rating(rating));
        assertThat(combined(inherent).otherBand() == null).isEqualTo(ties != null);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2, 3, 3",
        "HALF_DOWN, 2, 3, 2",
        "HALF_EVEN, 2, 3, 2",
        "HALF_EVEN, 3, 4, 4",
        "UP, 2, 3, 3",
        "DOWN, 2, 3, 2"
    })
    void roundsAMeanToTheNumberOfAStep(Rounding mode, String scope, String extent, String step) {
        SmallMethod method = parts(new Combining().mean("scope", "extent").rounded("1", mode));

        Score severity = method.score(answered(scope, extent)).severity();

        assertThat(severity.rating()).isEqualTo(at("s" + step));
        assertThat(severity.value()).contains(new BigDecimal(step));
    }

    @Test
    void keepsTheExactNumberBesideTheRoundedOne() {
        SmallMethod method = parts(new Combining().mean("scope", "extent").rounded("1", Rounding.HALF_UP));

        Combined combined = combined(method.score(answered("2", "3")).severity());

        assertThat(combined.exact()).isEqualTo(Cell.of(new BigDecimal("2.5")));
        assertThat(combined.rounded()).isEqualTo(Cell.of(new BigDecimal("3")));
    }

    @Test
    void hasNoStepForANumberThatIsNone() {
        Score severity = parts(new Combining().mean("scope", "extent"))
                .score(answered("2", "3"))
                .severity();

        assertThat(severity.rating()).isEqualTo(new Rating.NotStated());
        assertThat(severity.value()).contains(new BigDecimal("2.5"));
    }

    @Test
    void sumsAndComparesNumbers() {
        Given given = answered("1", "3");

        assertThat(severity(new Combining().sum("scope", "extent"), given)).isEqualTo(at("s4"));
        assertThat(severity(new Combining().maximum("scope", "extent"), given)).isEqualTo(at("s3"));
        assertThat(severity(new Combining().minimum("scope", "extent"), given)).isEqualTo(at("s1"));
        assertThat(severity(new Combining().mean("scope", "extent"), given)).isEqualTo(at("s2"));
    }

    /** 50 : 40 : 10. 5, 4 and 3 make 4.4, and 4, 5 and 5 make 4.5. */
    @ParameterizedTest
    @CsvSource({"5, 4, 3, 4.4, s4", "4, 5, 5, 4.5, s5"})
    void weighsEachNumber(String scope, String extent, String lasting, String exact, String step) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("scope", new BigDecimal("50"));
        weights.put("extent", new BigDecimal("40"));
        weights.put("lasting", new BigDecimal("10"));
        Combining weighted = new Combining().weightedMean(weights).rounded("1", Rounding.HALF_UP);

        Score severity = parts(weighted)
                .score(answered(scope, extent).part(SEVERITY, "lasting", lasting))
                .severity();

        assertThat(severity.rating()).isEqualTo(at(step));
        assertThat(combined(severity).exact()).isEqualTo(Cell.of(new BigDecimal(exact)));
        assertThat(combined(severity).terms()).extracting(Term::weight).containsExactlyElementsOf(weights.values());
    }

    /** 4 less 65 per cent is 1.4; the number of the step "high" is 2, and 2 less 65 per cent is 0.7. */
    @ParameterizedTest
    @CsvSource({"inherent.score, 1.4", "inherent, 0.7"})
    void reducesTheNumberBeforeTheBandOrThatOfTheStep(String number, String left) {
        Score residual = measured(
                        new Combining().reduce(number).by("effectiveness").in(Reduction.PER_CENT))
                .score(given("possible", "grave").stated(EFFECTIVENESS, "good"))
                .residual();

        assertThat(residual.value()).contains(new BigDecimal(left));
    }

    @ParameterizedTest
    @CsvSource({"none, 1.4", "half, 1.9", "full, 2.4", "0.5, 1.9"})
    void addsAPartThatIsAnsweredOnAScaleOfItsOwn(String driver, String sum) {
        Score residual = measured(driven())
                .score(given("possible", "grave").stated(EFFECTIVENESS, "good").part(RESIDUAL, "driver", driver))
                .residual();

        assertThat(residual.value()).contains(new BigDecimal(sum));
        assertThat(combined(residual).terms())
                .extracting(Term::operand)
                .containsExactly("inherent.score", "effectiveness");
        assertThat(combined(residual).added()).extracting(Term::operand).containsExactly("driver");
    }

    @ParameterizedTest
    @CsvSource({"none, 1.5", "half, 1.9", "full, 2.3"})
    void staysBetweenTheLeastAndTheGreatestNumber(String driver, String number) {
        Score residual = measured(driven().floor("1.5").cap("2.3"))
                .score(given("possible", "grave").stated(EFFECTIVENESS, "good").part(RESIDUAL, "driver", driver))
                .residual();

        assertThat(residual.value()).contains(new BigDecimal(number));
    }

    @Test
    void isMissingAsSoonAsOneNumberIs() {
        SmallMethod mean = parts(new Combining().mean("scope", "extent"));
        Given measured = given("possible", "grave").stated(EFFECTIVENESS, "good");

        assertThat(mean.score(new Given().part(SEVERITY, "scope", "2")).severity())
                .isEqualTo(Score.missing(SEVERITY));
        assertThat(mean.score(new Given().part(SEVERITY, "scope", "2").part(SEVERITY, "extent", Given.withheld()))
                        .severity())
                .isEqualTo(Score.missing(SEVERITY));
        assertThat(mean.score(answered("2", "9")).severity()).isEqualTo(Score.missing(SEVERITY));
        assertThat(measured(driven()).score(measured).residual()).isEqualTo(Score.missing(RESIDUAL));
    }

    @Test
    void isNotRatedWhereOneOfTheRatingsIsNotAndItsScaleCanSaySo() {
        SubjectScores scores = PRODUCT.score(given("varies", "grave"));

        assertThat(scores.inherent().rating()).isEqualTo(at("na"));
        Combined combined = combined(scores.inherent());
        assertThat(combined.terms()).extracting(Term::operand).containsExactly("severity");
        assertThat(combined.exact()).isNull();
        assertThat(combined.value()).isEmpty();
    }

    @Test
    void isMissingWhereARatingIsNotKnownEvenIfTheScaleCouldSayNotRated() {
        assertThat(PRODUCT.score(new Given().stated(SEVERITY, "grave")).inherent())
                .isEqualTo(Score.missing(INHERENT));
    }

    @Test
    void isMissingWhereOneOfTheRatingsIsNotRatedAndItsScaleCannotSaySo() {
        SmallMethod method = scales().scale("risk", "low", "high")
                .inherent(Arising.on("risk")
                        .from(new Combining().product("probability", "severity"))
                        .band("low", "1", null));

        assertThat(method.score(given("varies", "grave")).inherent()).isEqualTo(Score.missing(INHERENT));
    }

    /** The control "defined" counts 3; 2.5 was set beside it. 2 times 2.5 is 5. */
    @ParameterizedTest
    @CsvSource({"2.5, 5", ", 6"})
    void countsWithANumberThatWasSetByHand(@Nullable String number, String product) {
        Score residual = controlled()
                .score(given("possible", "grave").byHand(EFFECTIVENESS, "defined", number))
                .residual();

        assertThat(residual.value()).contains(new BigDecimal(product));
    }

    @Test
    void knowsNoNumberBeforeTheBandOfWhatWasStatedOrSetByHand() {
        SmallMethod score = measured(
                new Combining().reduce("inherent.score").by("effectiveness").in(Reduction.PER_CENT));
        SmallMethod step =
                measured(new Combining().reduce("inherent").by("effectiveness").in(Reduction.PER_CENT));
        Given stated = given("possible", "grave").stated(EFFECTIVENESS, "good").stated(INHERENT, "high");
        Given byHand = given("possible", "grave").stated(EFFECTIVENESS, "good").byHand(INHERENT, "high", null);

        assertThat(score.score(stated).residual()).isEqualTo(Score.missing(RESIDUAL));
        assertThat(score.score(byHand).residual()).isEqualTo(Score.missing(RESIDUAL));
        assertThat(step.score(stated).residual().value()).contains(new BigDecimal("0.7"));
        assertThat(step.score(byHand).residual().value()).contains(new BigDecimal("0.7"));
    }

    private static SmallMethod scales() {
        return new SmallMethod()
                .scale("probability", "varies*", "rare", "possible", "often")
                .scale("severity", "slight", "grave")
                .scale("risk", "na*", "low", "high")
                .scale("effectiveness", "poor=10", "good=65")
                .scale("driver", "none=0", "half=0.5", "full=1");
    }

    private static SmallMethod measured(Combining combining) {
        return scales().inherent(Arising.on("risk")
                        .from(new Combining().product("probability", "severity"))
                        .band("low", "1", "4")
                        .band("high", "4", null))
                .residual(Arising.on("risk").parts("driver").from(combining).band("low", "0", null));
    }

    private static Combining driven() {
        return new Combining()
                .reduce("inherent.score")
                .by("effectiveness")
                .in(Reduction.PER_CENT)
                .add("driver");
    }

    private static SmallMethod controlled() {
        return scales().scale("effectiveness", "weak=5", "ad-hoc=4", "defined=3")
                .inherent(Arising.on("risk")
                        .from(new Combining().product("probability", "severity"))
                        .band("low", "1", "4")
                        .band("high", "4", null))
                .residual(Arising.on("risk")
                        .from(new Combining().product("inherent", "effectiveness"))
                        .band("low", "0", null));
    }

    /** A severity of five steps from answers on the same scale, without bands. */
    private static SmallMethod parts(Combining combining) {
        return new SmallMethod()
                .scale("severity", "s1", "s2", "s3", "s4", "s5")
                .severity(Arising.on("severity")
                        .parts("scope", "extent", "lasting")
                        .from(combining));
    }

    private static Rating severity(Combining combining, Given given) {
        return parts(combining).score(given).severity().rating();
    }

    private static Given given(String probability, String severity) {
        return new Given().stated(PROBABILITY, probability).stated(SEVERITY, severity);
    }

    private static Given answered(String scope, String extent) {
        return new Given().part(SEVERITY, "scope", scope).part(SEVERITY, "extent", extent);
    }

    private static Combined combined(Score score) {
        return (Combined) score.derivation().orElseThrow();
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }

    private static Rating rating(String written) {
        List<StepId> steps =
                List.of(written.split(" to ")).stream().map(StepId::new).toList();
        return steps.size() == 1 ? new Rating.At(steps.get(0)) : new Rating.FromTo(steps.get(0), steps.get(1));
    }
}

package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.scoring.Derivation.FromParts;
import org.systemicrisk.model.scoring.Derivation.PartScore;

/** A severity is the step whose number is nearest to the mean of its parts. */
class PartsMeanTest {

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2, 3, s3",
        "HALF_DOWN, 2, 3, s2",
        "HALF_EVEN, 2, 3, s2",
        "HALF_EVEN, 3, 4, s4",
        "UP, 2, 3, s3",
        "DOWN, 4, 5, s4",
        "UP, 1, 1, s1",
        "DOWN, 5, 5, s5"
    })
    void roundsTheMeanToAStepAsTheMethodologySays(Rounding mode, String scope, String extent, String step) {
        assertThat(severity(method(mode), scope, extent).step()).contains(new StepId(step));
    }

    @Test
    void readsAPartFromTheIdOfItsStepToo() {
        assertThat(severity(method(Rounding.HALF_UP), "s2", "4").step()).contains(new StepId("s3"));
    }

    @Test
    void keepsThePartsAndTheirMean() {
        FromParts derivation = (FromParts)
                severity(method(Rounding.DOWN), "2", "5").derivation().orElseThrow();

        assertThat(derivation.parts())
                .containsExactly(new PartScore("scope", Cell.of(2)), new PartScore("extent", Cell.of(5)));
        assertThat(derivation.mean()).isEqualTo(Cell.of(new BigDecimal("3.5")));
        assertThat(derivation.step()).isEqualTo(new StepId("s3"));
    }

    @ParameterizedTest
    @CsvSource({"1 1 2, 1.3333", "1 2 2, 1.6667", "3 3 3, 3", "10 10 10, 10"})
    void writesTheMeanWithFourDecimalsForReading(String numbers, String mean) {
        String[] answers = numbers.split(" ");
        SmallMethod method = new SmallMethod()
                .scale(
                        "severity",
                        IntStream.rangeClosed(1, 10).mapToObj(i -> "s" + i).toArray(String[]::new))
                .severity(Arising.on("severity").parts("a", "b", "c"));

        Score severity = method.score(new Given()
                        .part(SEVERITY, "a", answers[0])
                        .part(SEVERITY, "b", answers[1])
                        .part(SEVERITY, "c", answers[2]))
                .severity();

        assertThat(severity.value()).contains(new BigDecimal(mean));
    }

    @Test
    void countsPositionsWithoutTheStepThatRatesNothing() {
        SmallMethod method = method(Rounding.HALF_UP).scale("severity", "na*", "s1", "s2", "s3");

        Score severity = severity(method, "s1", "s3");

        assertThat(severity.value()).contains(new BigDecimal("2"));
        assertThat(severity.step()).contains(new StepId("s2"));
        assertThat(severity(method, "na", "s3")).isEqualTo(Score.missing(SEVERITY));
    }

    @Test
    void readsAPartOnTheScaleOfItsName() {
        SmallMethod method = method(Rounding.HALF_UP).scale("scope", "few", "many", "most");

        assertThat(severity(method, "most", "s5").step()).contains(new StepId("s4"));
        assertThat(severity(method, "s3", "s5")).isEqualTo(Score.missing(SEVERITY));
    }

    @Test
    void isMissingWhereALongerPartLeadsBeyondTheScale() {
        SmallMethod method =
                method(Rounding.HALF_UP).scale("severity", "s1", "s2").scale("scope", "few", "many", "most", "all");

        assertThat(severity(method, "most", "s1").step()).contains(new StepId("s2"));
        assertThat(severity(method, "all", "s1")).isEqualTo(Score.missing(SEVERITY));
    }

    @Test
    void isMissingAsSoonAsOnePartIs() {
        SmallMethod method = method(Rounding.HALF_UP);

        assertThat(method.score(new Given()).severity()).isEqualTo(Score.missing(SEVERITY));
        assertThat(method.score(new Given().part(SEVERITY, "scope", "3")).severity())
                .isEqualTo(Score.missing(SEVERITY));
        assertThat(method.score(new Given().part(SEVERITY, "scope", "3").part(SEVERITY, "extent", Given.withheld()))
                        .severity())
                .isEqualTo(Score.missing(SEVERITY));
        assertThat(severity(method, "3", "6")).isEqualTo(Score.missing(SEVERITY));
        assertThat(severity(method, "0", "3")).isEqualTo(Score.missing(SEVERITY));
        assertThat(severity(method, "3", "grave")).isEqualTo(Score.missing(SEVERITY));
    }

    @Test
    void isMissingWithoutAMethodAScaleOrParts() {
        SmallMethod noMethod = new SmallMethod().scale("severity", "s1");
        SmallMethod noScale = new SmallMethod().severity(Arising.on("severity").parts("scope"));
        SmallMethod noParts = new SmallMethod().scale("severity", "s1").severity(Arising.on("severity"));

        assertThat(severity(noMethod, "1", "1")).isEqualTo(Score.missing(SEVERITY));
        assertThat(severity(noScale, "1", "1")).isEqualTo(Score.missing(SEVERITY));
        assertThat(severity(noParts, "1", "1")).isEqualTo(Score.missing(SEVERITY));
    }

    private static SmallMethod method(Rounding mode) {
        return new SmallMethod()
                .scale("severity", "s1", "s2", "s3", "s4", "s5")
                .severity(Arising.on("severity").parts("scope", "extent").rounded(mode));
    }

    private static Score severity(SmallMethod method, String scope, String extent) {
        return method.score(new Given().part(SEVERITY, "scope", scope).part(SEVERITY, "extent", extent))
                .severity();
    }
}

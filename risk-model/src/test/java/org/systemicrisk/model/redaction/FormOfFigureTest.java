package org.systemicrisk.model.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.id.AssessmentId;

/** Each form at its edges: halves, zero, negative figures, shares, and what is refused. */
class FormOfFigureTest {

    private static final AssessmentId BEFORE = new AssessmentId("2023");

    @ParameterizedTest(name = "{0} rounded to {1} is {2}")
    @CsvSource({
        "12345, 1000, 12000",
        "12500, 1000, 13000", // halves go away from zero
        "-12500, 1000, -13000",
        "12499, 1000, 12000",
        "7.64, 0.5, 7.5",
        "7.75, 0.5, 8.0",
        "960, 1000, 1000",
    })
    void roundsToTheNearestStep(BigDecimal value, BigDecimal step, BigDecimal near) {
        Form form = form(value, "0.01", "rounded " + step.toPlainString(), null);

        assertThat(form.published()).isInstanceOfSatisfying(Published.Near.class, printed -> {
            assertThat(printed.value()).isEqualByComparingTo(near);
            assertThat(printed.step()).isEqualByComparingTo(step);
        });
    }

    @ParameterizedTest(name = "{0} printed to {1}, as {2}: {3}")
    @CsvSource({
        "12345, 1,    rounded 1,         NO_COARSER",
        "12345, 1,    rounded 0.5,       NO_COARSER",
        "7.64,  0.01, rounded 0.01,      NO_COARSER",
        "12000, 1,    rounded 1000,      THE_FIGURE_ITSELF",
        "0,     1,    rounded 1000,      THE_FIGURE_ITSELF",
        // 14.4037 is printed as 14.4
        "14.4037, 0.1, rounded 0.2,      THE_FIGURE_ITSELF",
        "400,   1,    rounded 1000,      DOES_NOT_FIT",
        "12345, 1,    band 1000 5000,    NOT_BETWEEN",
        "5000,  1,    band 1000 5000,    NOT_BETWEEN",
        "1000,  1,    band 1000 5000,    NOT_BETWEEN",
        "14.4037, 0.1, band 14.4 20,     NOT_BETWEEN",
        "5,     1,    band 4 6,          NO_COARSER",
        "0,     1,    magnitude,         DOES_NOT_FIT",
        "-5,    1,    magnitude,         DOES_NOT_FIT",
        "1000,  1,    magnitude,         THE_FIGURE_ITSELF",
        "9.96,  0.1,  magnitude,         THE_FIGURE_ITSELF",
        "104,   1,    index,             NOTHING_BEFORE",
        "104,   1,    direction,         NOTHING_BEFORE",
    })
    void refusesWhatWouldBeFalseOrTheFigureItself(BigDecimal value, String unit, String asked, Obstacle obstacle) {
        Form form = form(value, unit, asked, null);

        assertThat(form.obstacle()).isEqualTo(obstacle);
        assertThat(form.published()).isEqualTo(Published.NOTHING);
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"2,0", "9,0", "11,1", "12345,4", "99999,4", "0.083,-2", "0.5,-1", "7.64,0"})
    void findsThePowerOfTen(BigDecimal value, int power) {
        assertThat(form(value, "0.001", "magnitude", null).published()).isEqualTo(new Published.Magnitude(power));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "1041, 1000, 104",
        "1045, 1000, 105", // halves go up
        "1000, 1000, 100",
        "2,    1000, ",
        "500,  100,  ",
        "500,  0,    ",
        "0,    1000, ",
        "500,  -10,  ",
        "7.64, 7.12, 107",
    })
    void comparesWithTheFigureBefore(BigDecimal value, BigDecimal before, @Nullable BigDecimal index) {
        Form form = form(value, "0.01", "index", new EarlierFigure(before, BEFORE, false));

        assertThat(form.published()).isEqualTo(index == null ? Published.NOTHING : new Published.Index(index, BEFORE));
        assertThat(form.obstacle() == null).isEqualTo(index != null);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({"5, 4, ROSE", "4, 5, FELL", "5, 5.0, UNCHANGED", "-5, -4, FELL", "0, 0, UNCHANGED", "1, 0, ROSE"})
    void saysWhichWayItWent(BigDecimal value, BigDecimal before, Published.Way way) {
        Form form = form(value, "1", "direction", new EarlierFigure(before, BEFORE, false));

        assertThat(form.published()).isEqualTo(new Published.Direction(way, BEFORE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5, THE_FIGURE_ITSELF", "6, "})
    void doesNotSayThatAFigureIsStillThePublishedOne(BigDecimal value, @Nullable Obstacle obstacle) {
        Form form = form(value, "1", "direction", new EarlierFigure(new BigDecimal("5"), BEFORE, true));

        assertThat(form.obstacle()).isEqualTo(obstacle);
    }

    private static Form form(BigDecimal value, String unit, String asked, @Nullable EarlierFigure before) {
        return Replacement.of(asked).accept(new FormOfFigure(value, new BigDecimal(unit), before));
    }
}

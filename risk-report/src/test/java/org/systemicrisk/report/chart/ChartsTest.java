package org.systemicrisk.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final List<String> STEPS = List.of("Low", "Low Medium", "Medium", "Medium High", "High");

    @Test
    void plotsEveryModuleInItsCell() {
        Picture picture = MatrixChart.draw(matrix(List.of(new MatrixChart.Mark("P&C", 4, 3))), Palette.DEFAULT);

        assertThat(picture.svg()).contains(">P&amp;C</text>").contains("<title>Inherent risk</title>");
        assertThat(picture.alt()).isEqualTo("P&C lies at High.");
    }

    @Test
    void makesEveryStepDarkerThanTheOneBelow() {
        for (int steps = 2; steps <= 9; steps++) {
            int before = 256;
            for (int rank = 0; rank < steps; rank++) {
                int grey = grey(Palette.DEFAULT.step(rank, steps).fill());
                assertThat(grey).as("step %d of %d", rank, steps).isLessThan(before);
                before = grey;
            }
        }
    }

    @Test
    void keepsTextReadableOnEveryStep() {
        for (int rank = 0; rank < 5; rank++) {
            Shade shade = Palette.DEFAULT.step(rank, 5);
            int contrast = Math.abs(grey(shade.fill()) - grey(shade.text()));
            assertThat(contrast).as("rank %d", rank).isGreaterThan(90);
        }
    }

    @Test
    void refusesARankBeyondTheScale() {
        assertThatThrownBy(() -> Palette.DEFAULT.step(5, 5)).hasMessage("there is no rank 5 on a scale of 5 steps");
    }

    @Test
    void refusesAPictureWithoutAlternativeText() {
        assertThatThrownBy(() -> new Picture("flow", "<svg/>", " "))
                .hasMessageContaining("flow has no alternative text");
    }

    @Test
    void joinsFiguresOnlyWhereTheyCanBeCompared() {
        SeriesChart.Mark then = new SeriesChart.Mark(0, OptionalDouble.of(4), false, "4", null);
        SeriesChart.Mark joined = new SeriesChart.Mark(1, OptionalDouble.of(8), false, "8", null);
        SeriesChart.Mark broken = new SeriesChart.Mark(1, OptionalDouble.of(8), false, "8", "counted otherwise");
        SeriesChart.Mark withheld = new SeriesChart.Mark(1, OptionalDouble.empty(), true, "withheld", null);

        assertThat(series(then, joined)).contains(LINE).doesNotContain("counted otherwise");
        assertThat(series(then, broken)).doesNotContain(LINE).contains(">counted otherwise</text>");
        assertThat(series(then, withheld)).doesNotContain(LINE).contains(">withheld</text>");
    }

    /** How a line between two figures is drawn. */
    private static final String LINE = "stroke=\"" + Palette.DEFAULT.accent() + "\" stroke-width=\"2\"";

    private static String series(SeriesChart.Mark then, SeriesChart.Mark now) {
        return SeriesChart.draw(
                        new SeriesChart.Input(
                                "series-1",
                                "Figures over the years",
                                List.of("2023", "2024"),
                                "figure",
                                "not public",
                                "cannot be compared",
                                List.of(new SeriesChart.Row("Offers", List.of(then, now))),
                                "alt"),
                        Palette.DEFAULT)
                .svg();
    }

    @Test
    void escapesWhatComesFromTheData() {
        Picture picture = FlowChart.draw(
                new FlowChart.Input(
                        "flow",
                        "A <b> & \"c\"",
                        List.of(new FlowChart.Phase("Phase I", "</text><script>", List.of("x"))),
                        "alt"),
                Palette.DEFAULT);

        assertThat(picture.svg()).doesNotContain("<script").contains("A &lt;b&gt; &amp; &quot;c&quot;");
    }

    @Test
    void drawsTheSameBytesUnderAnotherLocaleAndZone() {
        List<String> here = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(all()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> all() {
        YearsChart.Input years = new YearsChart.Input(
                "ratings-years",
                "Residual risk",
                "2023",
                "2024",
                STEPS,
                List.of(
                        new YearsChart.Line("P&C", 2, 2, 2, "remains Medium"),
                        new YearsChart.Line("Consumer", 0, 3, 4, "rose"),
                        new YearsChart.Line("Data", 2, 2, 1, "fell"),
                        new YearsChart.Line("New", -1, -1, 1, "new")),
                "alt");
        EffectivenessChart.Input effectiveness = new EffectivenessChart.Input(
                "effectiveness",
                "Effectiveness",
                List.of(new EffectivenessChart.Range("Weak", 0, 40), new EffectivenessChart.Range("Strong", 40, 100)),
                List.of(new EffectivenessChart.Bar("P&C", 78, "78 %")),
                "alt");
        FlowChart.Input flow = new FlowChart.Input(
                "methodology-flow",
                "Method",
                List.of(
                        new FlowChart.Phase("Phase I", "Identify", List.of("registry", "screenings")),
                        new FlowChart.Phase("Phase II", "Assess inherent risks", List.of("probability", "severity"))),
                "alt");
        List<String> drawings = new ArrayList<>();
        drawings.add(MatrixChart.draw(matrix(List.of()), Palette.DEFAULT).svg());
        drawings.add(YearsChart.draw(years, Palette.DEFAULT).svg());
        drawings.add(EffectivenessChart.draw(effectiveness, Palette.DEFAULT).svg());
        drawings.add(FlowChart.draw(flow, Palette.DEFAULT).svg());
        return drawings;
    }

    private static MatrixChart.Input matrix(List<MatrixChart.Mark> marks) {
        List<List<MatrixChart.Field>> cells = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            List<MatrixChart.Field> line = new ArrayList<>();
            for (int column = 0; column < 5; column++) {
                int rank = Math.min(4, (row + column) / 2);
                line.add(new MatrixChart.Field(STEPS.get(rank), rank));
            }
            cells.add(line);
        }
        return new MatrixChart.Input(
                "inherent-matrix",
                "Inherent risk",
                "Probability",
                "Severity",
                List.of("Very Unlikely", "Unlikely", "Possible", "Likely", "Almost Certain"),
                List.of("Very Low", "Low", "Medium", "High", "Very High"),
                cells,
                5,
                marks,
                "P&C lies at High.");
    }

    private static int grey(String hex) {
        int red = Integer.parseInt(hex.substring(1, 3), 16);
        int green = Integer.parseInt(hex.substring(3, 5), 16);
        int blue = Integer.parseInt(hex.substring(5, 7), 16);
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }
}

package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.Scorer;

class SeriesReaderTest {

    private static final Period TEN_WEEKS = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 10));
    private static final Period SIX_DAYS_LESS = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 23));
    private static final Period EIGHT_DAYS_LESS = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 22));

    @Test
    void joinsTheFiguresOnWhichARatingRests() {
        List<MetricSeries> series = series(
                metrics("goods.rate", "goods.other"),
                figures("goods.rate=1 goods.other=5"),
                figures("goods.rate=2 goods.other=6"));

        assertThat(told(series)).containsExactly("goods.rate: 2023 1, 2024 2");
    }

    @Test
    void takesFiguresForWhichConditionsAsk() {
        ModuleRatings asked = asking("goods.other");
        Assessment before =
                assessment("2023", metrics("goods.rate", "goods.other"), figures("goods.other=5"), asked, null);
        Assessment now =
                assessment("2024", metrics("goods.rate", "goods.other"), figures("goods.other=6"), asked, before);

        assertThat(told(SeriesReader.of(Scorer.score(now)))).containsExactly("goods.other: 2023 5, 2024 6");
    }

    @Test
    void tellsOfABreakWhetherOrNotARatingRestsOnIt() {
        List<Metric> metrics = List.of(
                Fixtures.brokenFrom(new MetricId("goods.other"), "2024"),
                Fixtures.brokenFrom(new MetricId("goods.early"), "2023"),
                Fixtures.brokenFrom(new MetricId("goods.rate"), "2024"));

        assertThat(told(series(
                        metrics,
                        figures("goods.other=5 goods.early=5 goods.rate=1"),
                        figures("goods.other=6 goods.early=5 goods.rate=1"))))
                .containsExactly("goods.other: 2023 5, [DEFINITION] 2024 6", "goods.rate: 2023 1, [DEFINITION] 2024 1");
    }

    @Test
    void leavesOutWhatOneAssessmentAloneHas() {
        assertThat(told(series(metrics("goods.rate"), figures("goods.rate=1"), List.of())))
                .isEmpty();
        assertThat(told(series(metrics("goods.rate"), List.of(), figures("goods.rate=1"))))
                .isEmpty();
    }

    @Test
    void takesTheSameTerritoryInBothYearsAndTellsWhereThereIsNone() {
        List<Observation> german =
                List.of(figure("goods.rate", "9", Fixtures.YEAR, "DE"), figure("goods.rate", "1", Fixtures.YEAR, "EU"));
        List<Observation> european = List.of(figure("goods.rate", "2", Fixtures.YEAR, "EU"));
        List<Observation> french = List.of(figure("goods.rate", "3", Fixtures.YEAR, "FR"));

        assertThat(told(series(metrics("goods.rate"), german, european))).containsExactly("goods.rate: 2023 1, 2024 2");
        assertThat(told(series(metrics("goods.rate"), german, french)))
                .containsExactly("goods.rate: 2023 9, [OTHER_TERRITORY] 2024 3");
    }

    @Test
    void joinsNoTimesOfOtherLength() {
        List<Observation> year = figures("goods.rate=1");

        assertThat(told(series(metrics("goods.rate"), year, List.of(figure("goods.rate", "2", TEN_WEEKS, "EU")))))
                .containsExactly("goods.rate: 2023 1, [OTHER_PERIOD] 2024 2");
        assertThat(told(series(metrics("goods.rate"), List.of(figure("goods.rate", "2", TEN_WEEKS, "EU")), year)))
                .containsExactly("goods.rate: 2023 2, [OTHER_PERIOD] 2024 1");
        assertThat(told(series(metrics("goods.rate"), year, List.of(figure("goods.rate", "2", SIX_DAYS_LESS, "EU")))))
                .containsExactly("goods.rate: 2023 1, 2024 2");
        assertThat(told(series(metrics("goods.rate"), year, List.of(figure("goods.rate", "2", EIGHT_DAYS_LESS, "EU")))))
                .containsExactly("goods.rate: 2023 1, [OTHER_PERIOD] 2024 2");
    }

    @Test
    void followsAMetricThatWasRenamedAndNoneThatWasSplit() {
        List<Metric> renamed = List.of(metric("goods.share"), continuing("goods.rate", "goods.share"));
        List<Metric> split = List.of(
                metric("goods.share"),
                continuing("goods.rate", "goods.share"),
                continuing("goods.half", "goods.share"));

        assertThat(told(series(renamed, figures("goods.share=1"), figures("goods.rate=2"))))
                .containsExactly("goods.rate: 2023 1, 2024 2");
        assertThat(told(series(split, figures("goods.share=1"), figures("goods.rate=2 goods.half=3"))))
                .isEmpty();
    }

    @Test
    void goesBackAsFarAsTheAssessmentsDo() {
        List<Metric> metrics = List.of(Fixtures.brokenFrom(new MetricId("goods.rate"), "2024"));
        Assessment first = assessment("2022", metrics, figures("goods.rate=1"), resting(), null);
        Assessment second = assessment("2023", metrics, List.of(), resting(), first);
        Assessment third = assessment("2024", metrics, figures("goods.rate=3"), resting(), second);
        Assessment fourth = assessment("2025", metrics, figures("goods.rate=4"), resting(), third);

        assertThat(told(SeriesReader.of(Scorer.score(fourth))))
                .containsExactly("goods.rate: 2022 1, [DEFINITION] 2024 3, 2025 4");
    }

    private static List<String> told(List<MetricSeries> all) {
        return all.stream()
                .map(series -> series.metric() + ": "
                        + String.join(
                                ", ",
                                series.points().stream()
                                        .map(SeriesReaderTest::told)
                                        .toList()))
                .toList();
    }

    private static String told(MetricSeries.Point point) {
        List<Object> why = new ArrayList<>(point.breaks());
        why.addAll(point.gaps());
        assertThat(point.isJoined()).isEqualTo(why.isEmpty());
        String value = point.figure().value().value().orElseThrow().value().toPlainString();
        return (why.isEmpty() ? "" : why + " ") + point.assessment() + " " + value;
    }

    private static List<MetricSeries> series(List<Metric> metrics, List<Observation> before, List<Observation> now) {
        Assessment earlier = assessment("2023", metrics, before, resting(), null);
        return SeriesReader.of(Scorer.score(assessment("2024", metrics, now, resting(), earlier)));
    }

    private static Assessment assessment(
            String id,
            List<Metric> metrics,
            List<Observation> figures,
            ModuleRatings ratings,
            @Nullable Assessment previous) {
        Assessment bare = Fixtures.assessment(id, Fixtures.methodology("2024"), figures, List.of(ratings), previous);
        return Fixtures.with(bare, Fixtures.registry(metrics, List.of()), List.of(), Narrative.EMPTY);
    }

    private static ModuleRatings resting() {
        ProbabilityInput rate = new ProbabilityInput(new MetricId("goods.rate"), null, null, null, null, Places.NONE);
        return Fixtures.ratings(rate, null, null, null, null);
    }

    private static ModuleRatings asking(String metric) {
        ModuleRatings r = Fixtures.ratings(null, null, null, null, null);
        return new ModuleRatings(
                r.module(),
                null,
                null,
                null,
                null,
                null,
                List.of(new AskedFigure("asked", new MetricId(metric), Places.NONE)),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Places.NONE);
    }

    private static List<Metric> metrics(String... ids) {
        return Stream.of(ids).map(SeriesReaderTest::metric).toList();
    }

    private static Metric metric(String id) {
        return Fixtures.metric(new MetricId(id), null, null);
    }

    private static Metric continuing(String id, String earlier) {
        Metric m = metric(id);
        return new Metric(
                m.id(),
                m.module(),
                m.name(),
                m.kind(),
                m.measure(),
                m.unit(),
                m.unitOne(),
                m.definition(),
                m.partOf(),
                m.sumOf(),
                m.stageAfter(),
                m.share(),
                m.decimals(),
                m.alsoIn(),
                m.log(),
                m.retention(),
                m.since(),
                m.until(),
                List.of(new MetricId(earlier)),
                m.breaks(),
                m.worseWhen(),
                m.source(),
                m.note(),
                m.places());
    }

    /** {@code goods.rate=1 goods.other=5}: of the Union, over a year. */
    private static List<Observation> figures(String written) {
        return Stream.of(written.split(" "))
                .map(each -> each.split("="))
                .map(sides -> figure(sides[0], sides[1], Fixtures.YEAR, "EU"))
                .toList();
    }

    private static Observation figure(String metric, String value, Period period, String territory) {
        return Observation.of(
                new MetricId(metric), Cell.of(Quantity.of(new BigDecimal(value))), period, Territory.of(territory));
    }
}

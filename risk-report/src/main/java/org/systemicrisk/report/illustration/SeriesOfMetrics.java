package org.systemicrisk.report.illustration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.MetricSeries;
import org.systemicrisk.model.comparison.MetricSeries.Point;
import org.systemicrisk.model.comparison.SeriesReader;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.chart.SeriesChart;
import org.systemicrisk.report.text.SeriesTerms;
import org.systemicrisk.report.text.Terms;

/** Figures over the years of the metrics on which ratings rest, and of those with a break; several pictures where one would be too long. */
final class SeriesOfMetrics {

    private static final int ROWS = 8;

    private final Terms terms;
    private final SeriesTerms series;

    SeriesOfMetrics(Terms terms) {
        this.terms = terms;
        this.series = new SeriesTerms(terms);
    }

    List<Picture> draw(Palette palette) {
        List<MetricSeries> all = SeriesReader.of(terms.content());
        List<AssessmentId> years = series.years();
        List<Picture> pictures = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            List<MetricSeries> some = all.subList(from, Math.min(all.size(), from + ROWS));
            pictures.add(picture("series-" + (pictures.size() + 1), some, years, palette));
        }
        return pictures;
    }

    private Picture picture(String name, List<MetricSeries> some, List<AssessmentId> years, Palette palette) {
        String alt = terms.words()
                .text(
                        "series.alt",
                        String.join(" ", some.stream().map(this::words).toList()));
        return SeriesChart.draw(
                new SeriesChart.Input(
                        name,
                        terms.words().text("series.title"),
                        years.stream().map(series::year).toList(),
                        terms.words().text("series.figure"),
                        terms.words().text("series.withheld"),
                        terms.words().text("series.gap"),
                        some.stream().map(each -> row(each, years)).toList(),
                        alt),
                palette);
    }

    private SeriesChart.Row row(MetricSeries metric, List<AssessmentId> years) {
        return new SeriesChart.Row(
                series.name(metric),
                metric.points().stream()
                        .map(point -> new SeriesChart.Mark(
                                years.indexOf(point.assessment()),
                                height(point),
                                point.figure().value().redaction().isPresent(),
                                series.value(point),
                                gap(point)))
                        .toList());
    }

    private static OptionalDouble height(Point point) {
        return point.figure().value().value().stream()
                .map(quantity -> quantity.value())
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
    }

    private @Nullable String gap(Point point) {
        return point.isJoined() ? null : series.reasons(point);
    }

    private String words(MetricSeries metric) {
        String figures = String.join(
                "; ",
                metric.points().stream()
                        .flatMap(point -> Stream.concat(
                                Stream.ofNullable(gap(point))
                                        .map(why -> terms.words().text("series.alt.gap", why)),
                                Stream.of(terms.words()
                                        .text(
                                                "series.alt.figure",
                                                series.year(point.assessment()),
                                                series.value(point)))))
                        .toList());
        return terms.words().text("series.alt.line", series.name(metric), figures);
    }
}

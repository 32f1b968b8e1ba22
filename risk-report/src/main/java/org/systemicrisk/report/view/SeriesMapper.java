package org.systemicrisk.report.view;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.comparison.MetricSeries;
import org.systemicrisk.model.comparison.MetricSeries.Point;
import org.systemicrisk.model.comparison.SeriesReader;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.SeriesTerms;
import org.systemicrisk.report.view.MetricsView.SeriesRow;

/** Maps the series of metrics to a table beside their picture. */
final class SeriesMapper {

    private final Phrases phrases;
    private final SeriesTerms terms;
    private final List<MetricSeries> all;

    SeriesMapper(Phrases phrases) {
        this.phrases = phrases;
        this.terms = new SeriesTerms(phrases.terms());
        this.all = SeriesReader.of(phrases.terms().content());
    }

    List<String> years() {
        return all.isEmpty()
                ? List.of()
                : terms.years().stream().map(terms::year).toList();
    }

    List<SeriesRow> rows() {
        return all.stream().map(this::row).toList();
    }

    private SeriesRow row(MetricSeries series) {
        return new SeriesRow(
                terms.name(series),
                terms.years().stream().map(year -> value(series, year)).toList(),
                String.join(
                        "; ",
                        series.points().stream()
                                .filter(point -> !point.isJoined())
                                .map(terms::reasons)
                                .toList()),
                why(series));
    }

    private Markdown value(MetricSeries series, AssessmentId year) {
        return series.points().stream()
                .filter(point -> point.assessment().equals(year))
                .findFirst()
                .map(point -> new Markdown(terms.cell(point).markdown()))
                .orElse(Markdown.EMPTY);
    }

    private List<Markdown> why(MetricSeries series) {
        List<Point> points = series.points();
        Optional<Metric> metric = phrases.registry().metric(series.metric());
        return metric.stream()
                .flatMap(known ->
                        known
                                .breaksBetween(
                                        points.get(0).assessment(),
                                        points.get(points.size() - 1).assessment())
                                .stream())
                .map(each -> phrases.markdown(each.why(), "series-" + series.metric() + "-" + each.from(), 4))
                .toList();
    }
}

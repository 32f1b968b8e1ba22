package org.systemicrisk.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.comparison.MetricSeries;
import org.systemicrisk.model.comparison.MetricSeries.Point;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** Series of figures in words. */
public final class SeriesTerms {

    private final Terms terms;
    private final List<Assessment> assessments = new ArrayList<>();

    public SeriesTerms(Terms terms) {
        this.terms = terms;
        for (ScoredAssessment year = terms.content(); year != null; year = year.previous()) {
            assessments.add(year.assessment());
        }
        Collections.reverse(assessments);
    }

    /** The assessments that the edition holds, from the earliest. */
    public List<AssessmentId> years() {
        return assessments.stream().map(Assessment::id).toList();
    }

    /** How an assessment is called. */
    public String year(AssessmentId id) {
        return assessments.stream()
                .filter(each -> each.id().equals(id))
                .map(Terms::year)
                .findFirst()
                .orElseGet(id::value);
    }

    /** The name of the metric, with its unit. */
    public String name(MetricSeries series) {
        return metric(series)
                .map(metric -> metric.unit().equals("%")
                        ? metric.name()
                        : terms.words().text("series.name", metric.name(), metric.unit()))
                .orElseGet(() -> series.metric().value());
    }

    /** A figure, or what stands in its place, for a table. */
    public Value cell(Point point) {
        return isThisYears(point)
                ? terms.figures().value(point.figure())
                : terms.figures().earlier(point.figure());
    }

    /** The same as plain words, for a picture. */
    public String value(Point point) {
        return terms.figures()
                .plain(point.figure())
                .or(() -> isThisYears(point) ? terms.figures().form(point.figure()) : Optional.empty())
                .orElseGet(() -> terms.words().text("series.withheld"));
    }

    private boolean isThisYears(Point point) {
        return point.assessment().equals(terms.assessment().id());
    }

    /** Why a figure cannot be compared with the one before. */
    public String reasons(Point point) {
        return String.join(
                "; ",
                Stream.concat(
                                point.breaks().stream()
                                        .map(kind -> terms.lists().of("break", kind)),
                                point.gaps().stream().map(gap -> terms.lists().of("gap", gap)))
                        .toList());
    }

    private Optional<Metric> metric(MetricSeries series) {
        return terms.assessment().registry().metric(series.metric());
    }
}

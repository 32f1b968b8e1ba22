package org.systemicrisk.model.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.comparison.MetricSeries.Gap;
import org.systemicrisk.model.comparison.MetricSeries.Point;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.BreakKind;
import org.systemicrisk.model.registry.Continuation.Kind;
import org.systemicrisk.model.registry.Lineage;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.SeriesBreak;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Reads the series that a reader of the ratings needs: of metrics on which a rating rests, and of those with a declared break; each with
 * figures of two assessments or more.
 */
public final class SeriesReader {

    /** Lengths of time that differ by so many days count as equal. */
    private static final int DAYS = 7;

    private final ScoredAssessment now;
    private final List<Year> years;

    /**
     * One assessment.
     *
     * @param formerly which metric each of now was in it: by its id, or the one that it continues alone; none where it was split or joined
     */
    private record Year(ScoredAssessment scored, Map<MetricId, MetricId> formerly) {

        AssessmentId id() {
            return scored.assessment().id();
        }

        List<Observation> figures(MetricId metric) {
            MetricId then = formerly.get(metric);
            return then == null ? List.of() : scored.figures().of(then);
        }
    }

    private SeriesReader(ScoredAssessment now) {
        this.now = now;
        Lineage<MetricId> lineage = Lineage.of(now.assessment().registry().metrics(), Metric::id, Metric::supersedes);
        Deque<Year> found = new ArrayDeque<>();
        for (ScoredAssessment year = now; year != null; year = year.previous()) {
            Map<MetricId, MetricId> formerly = new HashMap<>();
            lineage.between(counted(year), counted(now)).stream()
                    .filter(each -> each.kind() == Kind.KEPT || each.kind() == Kind.RENAMED)
                    .forEach(each ->
                            formerly.put(each.now().get(0), each.before().get(0)));
            found.addFirst(new Year(year, formerly));
        }
        this.years = List.copyOf(found);
    }

    /** The series, in the registry's order. */
    public static List<MetricSeries> of(ScoredAssessment now) {
        SeriesReader reader = new SeriesReader(now);
        Set<MetricId> rated = reader.rated();
        List<MetricSeries> all = new ArrayList<>();
        for (Metric metric : now.assessment().registry().metrics()) {
            MetricSeries series = new MetricSeries(metric.id(), reader.points(metric));
            boolean broken =
                    series.points().stream().anyMatch(point -> !point.breaks().isEmpty());
            if (series.points().size() > 1 && (broken || rated.contains(metric.id()))) {
                all.add(series);
            }
        }
        return all;
    }

    /** The metrics on which ratings of this assessment rest. */
    private Set<MetricId> rated() {
        Set<MetricId> rated = new HashSet<>();
        for (Inputs inputs : Inputs.in(now.assessment())) {
            Optional.ofNullable(inputs.probability())
                    .map(ProbabilityInput::metric)
                    .ifPresent(rated::add);
            inputs.metrics().stream().map(AskedFigure::metric).forEach(rated::add);
        }
        return rated;
    }

    /** Of several territories, that of the first figure of now. */
    private List<Point> points(Metric metric) {
        List<Point> points = new ArrayList<>();
        List<Observation> latest = now.figures().of(metric.id());
        if (latest.isEmpty()) {
            return points;
        }
        for (Year year : years) {
            List<Observation> known = year.figures(metric.id());
            known.stream()
                    .filter(figure -> figure.territory().equals(latest.get(0).territory()))
                    .findFirst()
                    .or(() -> known.stream().findFirst())
                    .ifPresent(figure -> points.add(point(metric, points, year.id(), figure)));
        }
        return points;
    }

    private static Point point(Metric metric, List<Point> before, AssessmentId year, Observation figure) {
        if (before.isEmpty()) {
            return new Point(year, figure, Set.of(), Set.of());
        }
        Point last = before.get(before.size() - 1);
        Set<BreakKind> breaks = metric.breaksBetween(last.assessment(), year).stream()
                .map(SeriesBreak::kind)
                .collect(Collectors.toSet());
        return new Point(year, figure, breaks, gaps(last.figure(), figure));
    }

    private static Set<MetricId> counted(ScoredAssessment year) {
        return year.figures().observations().stream()
                .map(Observation::metric)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Gap> gaps(Observation earlier, Observation later) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (!earlier.territory().equals(later.territory())) {
            gaps.add(Gap.OTHER_TERRITORY);
        }
        if (Math.abs(earlier.period().days() - later.period().days()) > DAYS) {
            gaps.add(Gap.OTHER_PERIOD);
        }
        return gaps;
    }
}

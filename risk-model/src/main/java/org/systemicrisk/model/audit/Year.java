package org.systemicrisk.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.lookup.IndexedList;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.Forms;
import org.systemicrisk.model.redaction.Withholdings;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * An assessment as it is, and what the public edition shows of it.
 *
 * @param complete with every value
 * @param metrics those that have to do with withheld ones
 * @param pairs all figures of these metrics that have a value, computed shares included
 */
record Year(ScoredAssessment complete, Withholdings withheld, List<Metric> metrics, List<Pair> pairs) {

    Year {
        metrics = IndexedList.by(Metric::id, metrics);
        pairs = IndexedList.by(pair -> pair.id().metric(), pairs);
    }

    /**
     * Puts beside the figures of an assessment what the public sees of them.
     *
     * @param published the assessment whose public edition is looked at: this one, or the one after it
     */
    static Year of(ScoredAssessment complete, Assessment published, Set<MetricId> wanted) {
        Assessment year = complete.assessment();
        Withholdings withheld = Withholdings.of(year, published);
        Forms forms = Forms.of(year);
        List<Metric> metrics = year.registry().metrics().stream()
                .filter(metric -> wanted.contains(metric.id()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Metric metric : metrics) {
            for (Observation figure : complete.figures().of(metric.id())) {
                if (figure.value().value().isPresent()) {
                    pairs.add(new Pair(idOf(year, figure), metric, figure, shown(figure, withheld, forms)));
                }
            }
        }
        return new Year(complete, withheld, metrics, pairs);
    }

    private static Cell<Quantity> shown(Observation figure, Withholdings withheld, Forms forms) {
        return withheld.of(figure)
                .map(redaction -> figure.value().removedBy(redaction.id(), forms.published(redaction, figure)))
                .orElse(figure.value());
    }

    /** A figure as it is, and the cell in which the public edition shows it or something in its place. */
    record Pair(FigureId id, Metric metric, Observation complete, Cell<Quantity> shown) {

        Quantity quantity() {
            return complete.value().value().orElseThrow();
        }

        boolean isWithheld() {
            return shown.value().isEmpty();
        }
    }

    AssessmentId id() {
        return complete.assessment().id();
    }

    FigureId idOf(Observation figure) {
        return idOf(complete.assessment(), figure);
    }

    private static FigureId idOf(Assessment year, Observation figure) {
        return new FigureId(year.id(), figure.metric(), figure.territory(), figure.period());
    }

    Optional<Metric> metric(MetricId id) {
        return complete.assessment().registry().metric(id);
    }

    /** Whether a metric has to do with withheld ones. */
    boolean isWanted(MetricId metric) {
        return !IndexedList.all(metrics, metric).isEmpty();
    }

    /** The pairs of a metric. */
    List<Pair> pairs(MetricId metric) {
        return IndexedList.all(pairs, metric);
    }

    /** Whether a share was divided from a figure that is rounded or a bound: then it says no more than the two figures do. */
    boolean isComputedInexactly(Pair pair) {
        ShareOf share = pair.metric().share();
        return share != null
                && complete.assessment().observationsOf(pair.id().metric()).isEmpty()
                && Stream.of(share.of(), share.in())
                        .flatMap(part -> complete.assessment().observationsOf(part).stream()
                                .limit(1))
                        .flatMap(figure -> figure.value().value().stream())
                        .anyMatch(quantity -> !quantity.isExact());
    }

    /** The figures of a metric. */
    List<Observation> figures(MetricId metric) {
        return complete.figures().of(metric);
    }
}

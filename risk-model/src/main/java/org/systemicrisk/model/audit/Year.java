package org.systemicrisk.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * An assessment as it is, and as the public edition shows it.
 *
 * @param complete with every value
 * @param edition what is left of it in the public edition
 * @param pairs all figures that have a value, computed shares included
 */
record Year(ScoredAssessment complete, ScoredAssessment edition, List<Pair> pairs) {

    /** Puts the figures of an assessment beside those of its public edition. */
    static Year of(ScoredAssessment complete, ScoredAssessment edition) {
        return new Year(complete, edition, pairs(complete, edition));
    }

    /** A figure as it is and as it is shown. */
    record Pair(FigureId id, Metric metric, Observation complete, Observation shown) {

        Quantity quantity() {
            return complete.value().value().orElseThrow();
        }

        boolean isWithheld() {
            return shown.value().value().isEmpty();
        }
    }

    AssessmentId id() {
        return complete.assessment().id();
    }

    FigureId idOf(Observation figure) {
        return new FigureId(id(), figure.metric(), figure.territory(), figure.period());
    }

    Optional<Metric> metric(MetricId id) {
        return complete.assessment().registry().metric(id);
    }

    private static List<Pair> pairs(ScoredAssessment complete, ScoredAssessment edition) {
        List<Pair> pairs = new ArrayList<>();
        List<Observation> shown = edition.figures().observations();
        for (int i = 0; i < shown.size(); i++) {
            Observation figure = complete.figures().observations().get(i);
            Observation seen = shown.get(i);
            if (figure.value().value().isPresent()) {
                complete.assessment()
                        .registry()
                        .metric(figure.metric())
                        .ifPresent(metric -> pairs.add(new Pair(
                                new FigureId(
                                        complete.assessment().id(),
                                        figure.metric(),
                                        figure.territory(),
                                        figure.period()),
                                metric,
                                figure,
                                seen)));
            }
        }
        return List.copyOf(pairs);
    }

    /** The figures of a metric. */
    List<Observation> figures(MetricId metric) {
        return complete.figures().of(metric);
    }
}

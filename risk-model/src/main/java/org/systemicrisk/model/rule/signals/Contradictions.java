package org.systemicrisk.model.rule.signals;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.ExternalMeasurement;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.registry.WorseWhen;
import org.systemicrisk.model.rule.Dossier;

/** Holds values from outside against the service's own figures. */
final class Contradictions {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /**
     * A value from outside that contradicts the own figure.
     *
     * @param words in what
     * @param content what stands for the own figure in a finding's digest
     */
    record Contradiction(String words, String content) {}

    private final Dossier dossier;
    private final Set<MetricId> ofProbability = new HashSet<>();

    Contradictions(Dossier dossier) {
        this.dossier = dossier;
        for (ModuleRatings ratings : dossier.assessment().ratings()) {
            if (ratings.probability() != null && ratings.probability().metric() != null) {
                ofProbability.add(ratings.probability().metric());
            }
            ratings.risks().forEach(risk -> {
                if (risk.probability() != null && risk.probability().metric() != null) {
                    ofProbability.add(risk.probability().metric());
                }
            });
        }
    }

    /** Whether a value from outside contradicts the own figure, and in what. */
    Optional<Contradiction> find(Signal signal, ExternalMeasurement measured) {
        Optional<Metric> metric = dossier.registry().metric(measured.metric());
        Optional<Observation> figure = own(signal, measured.metric());
        Optional<BigDecimal> value = figure.flatMap(own -> own.value().value()).map(Quantity::value);
        if (metric.isEmpty() || figure.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal outside = measured.value();
        if (isBetter(outside, value.get(), metric.get())
                || isPossible(outside, value.get(), figure.get(), metric.get())) {
            return Optional.empty();
        }
        return band(outside, value.get(), measured.metric())
                .or(() -> distance(outside, value.get()))
                .map(difference -> new Contradiction(
                        words(signal, measured, figure.get(), metric.get(), difference),
                        dossier.contentOf(figure.get())));
    }

    private Optional<Observation> own(Signal signal, MetricId metric) {
        List<Observation> figures = dossier.figures(metric);
        return figures.stream()
                .filter(figure -> figure.territory().code().equals(signal.territory()))
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }

    private boolean isBetter(BigDecimal outside, BigDecimal own, Metric metric) {
        int compared = outside.compareTo(own);
        if (metric.worseWhen() == WorseWhen.LOWER) {
            return compared > 0;
        }
        boolean higherIsWorse = metric.worseWhen() == WorseWhen.HIGHER || ofProbability.contains(metric.id());
        return higherIsWorse && compared < 0;
    }

    private static boolean isPossible(BigDecimal outside, BigDecimal own, Observation figure, Metric metric) {
        return metric.measure() == MeasureOf.SHARE
                && figure.sampleSize() != null
                && figure.sampleSize() > 0
                && SampleRange.of(own, figure.sampleSize()).holds(outside);
    }

    private static Optional<String> distance(BigDecimal outside, BigDecimal own) {
        if (outside.compareTo(own.multiply(TWICE)) > 0) {
            return Optional.of("more than twice the own figure");
        }
        return own.compareTo(outside.multiply(TWICE)) > 0
                ? Optional.of("less than half of the own figure")
                : Optional.empty();
    }

    private Optional<String> band(BigDecimal outside, BigDecimal own, MetricId metric) {
        ProbabilityMethod method = dossier.assessment().methodology().probability();
        if (method == null || !ofProbability.contains(metric)) {
            return Optional.empty();
        }
        Optional<StepId> there = step(method, outside);
        return there.isPresent() && !there.equals(step(method, own))
                ? there.map(step -> "which would make the probability " + label(step))
                : Optional.empty();
    }

    private static Optional<StepId> step(ProbabilityMethod method, BigDecimal value) {
        return method.bands().stream()
                .filter(band -> band.holds(value))
                .map(Band::step)
                .findFirst();
    }

    private String label(StepId step) {
        return dossier.assessment()
                .methodology()
                .scaleOf(Dimension.PROBABILITY)
                .map(scale -> scale.label(step))
                .orElseGet(step::value);
    }

    private String words(
            Signal signal, ExternalMeasurement measured, Observation figure, Metric metric, String difference) {
        if (dossier.isWithheld(figure)) {
            return "what " + signal.id() + " measured of " + metric.id() + " contradicts the own figure in "
                    + figure.places().of("value");
        }
        return signal.id() + " measured " + Dossier.number(measured.value()) + " " + metric.unit() + " of "
                + metric.id() + ", "
                + difference + "; the own figure is " + dossier.say(figure) + " " + metric.unit() + " in "
                + figure.places().of("value");
    }
}

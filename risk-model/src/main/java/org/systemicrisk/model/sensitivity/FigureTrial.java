package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScores;

/** Moves each figure that conditions ask for past the numbers it is held against, all others as they are. */
final class FigureTrial {

    private static final Interval ANY = new Interval(null, null);
    private static final Bound ZERO = new Bound(BigDecimal.ZERO, true);
    private static final Bound HUNDRED = new Bound(BigDecimal.valueOf(100), true);

    private final Rescoring rescoring;
    private final Methodology methodology;
    private final Figures figures;
    private final Asked asked;

    FigureTrial(Rescoring rescoring, Figures figures, Asked asked) {
        this.rescoring = rescoring;
        this.methodology = rescoring.methodology();
        this.figures = figures;
        this.asked = asked;
    }

    List<Tested<Distance>> figures() {
        Map<MetricId, Dimension> metrics = new LinkedHashMap<>(asked.metrics());
        adjustedRate().ifPresent(metric -> metrics.putIfAbsent(metric, Dimension.PROBABILITY));
        List<Tested<Distance>> tested = new ArrayList<>();
        metrics.forEach((metric, dimension) -> figures.find(metric, null)
                .flatMap(figure -> distance(dimension, figure))
                .ifPresent(cell -> tested.add(new Tested<>(dimension, asked.name(metric), cell))));
        return tested;
    }

    /** A rate whose rating was changed afterwards: its own bands do not say any more where the rating is another. */
    private Optional<MetricId> adjustedRate() {
        return rescoring.base().probability().derivation().orElse(null) instanceof Derivation.Adjusted adjusted
                        && adjusted.before() instanceof Derivation.FromRate rate
                ? Optional.of(rate.metric())
                : Optional.empty();
    }

    private Optional<Cell<Distance>> distance(Dimension dimension, Observation figure) {
        Optional<Distance> found = Marks.lacks(with(figure))
                ? Optional.empty()
                : figure.value().value().map(value -> distance(dimension, figure, value.value()));
        return Marks.cell(found, Marks.of(with(figure)));
    }

    private Stream<Cell<?>> with(Observation figure) {
        return Stream.concat(Stream.of(figure.value()), asked.with(figure.metric()));
    }

    private Distance distance(Dimension dimension, Observation figure, BigDecimal value) {
        MetricId metric = figure.metric();
        List<Observation> others = beside(metric, rescoring.known());
        Borders<Map<Dimension, StepId>> borders =
                new Borders<>(number -> ratings(others, figure, number), possible(metric, value));
        List<Overstep> crossings = borders.around(value, ends(metric)).stream()
                .map(border -> new Overstep(
                        border.direction(),
                        border.margin(),
                        border.beyond().get(dimension),
                        rescoring.shifts(
                                rating -> Optional.ofNullable(border.beyond().get(rating)))))
                .toList();
        return new Distance(dimension, value, false, null, crossings);
    }

    /** The figures of the metrics that are looked at besides. */
    private List<Observation> beside(MetricId metric, Inputs inputs) {
        List<Observation> others = new ArrayList<>();
        for (AskedFigure other : inputs.metrics()) {
            others.addAll(figures.of(other.metric()));
        }
        ProbabilityInput probability = inputs.probability();
        if (probability != null && probability.metric() != null) {
            others.addAll(figures.of(probability.metric()));
        }
        inputs.parts().forEach(part -> others.addAll(beside(metric, part)));
        others.removeIf(other -> other.metric().equals(metric));
        return others;
    }

    private Map<Dimension, StepId> ratings(List<Observation> others, Observation figure, BigDecimal number) {
        List<Observation> moved = new ArrayList<>(others);
        moved.add(figure.withValue(Cell.of(Quantity.of(number))));
        SubjectScores scores = rescoring.score(new Figures(moved));
        Map<Dimension, StepId> ratings = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.of(dimension).step().ifPresent(step -> ratings.put(dimension, step));
        }
        return ratings;
    }

    /** The numbers it is held against, and the ends of the bands where it is the rate that is looked up too. */
    private List<BigDecimal> ends(MetricId metric) {
        List<BigDecimal> ends = new ArrayList<>(asked.bounds(metric));
        ProbabilityInput probability = rescoring.known().probability();
        if (probability != null && metric.equals(probability.metric())) {
            Lookup.of(methodology, Dimension.PROBABILITY).ifPresent(lookup -> ends.addAll(lookup.ends()));
        }
        return ends;
    }

    /** A figure is mostly not below zero, and a share not above the whole. */
    private Interval possible(MetricId metric, BigDecimal value) {
        if (value.signum() < 0) {
            return ANY;
        }
        boolean share = methodology.metrics().stream()
                .filter(each -> each.id().equals(asked.name(metric)))
                .map(AskedMetric::unit)
                .anyMatch("%"::equals);
        @Nullable Bound most = share && HUNDRED.value().compareTo(value) >= 0 ? HUNDRED : null;
        return new Interval(ZERO, most);
    }
}

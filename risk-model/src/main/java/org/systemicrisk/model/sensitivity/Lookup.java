package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/**
 * The bands in which a dimension's number is looked up.
 *
 * @param possible numbers outside do not occur
 */
record Lookup(Banding banding, Scale scale, Interval possible) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Interval ANY = new Interval(null, null);

    /** A border, and the step of the numbers right beyond it. */
    record Border(Direction direction, Margin margin, @Nullable StepId step) {}

    /** The bands of a dimension; empty where its ratings come from no bands. */
    static Optional<Lookup> of(Methodology methodology, Dimension dimension) {
        return methodology
                .bandingOf(dimension)
                .filter(banding -> !banding.bands().isEmpty())
                .flatMap(banding -> methodology
                        .scaleOf(dimension)
                        .map(scale -> new Lookup(banding, scale, possible(methodology, dimension))));
    }

    private static Interval possible(Methodology methodology, Dimension dimension) {
        ProbabilityMethod probability = methodology.probability();
        if (dimension == Dimension.PROBABILITY && probability != null) {
            return probability.possible();
        }
        EffectivenessMethod effectiveness = methodology.effectiveness();
        return dimension == Dimension.EFFECTIVENESS && effectiveness != null ? effectiveness.possible() : ANY;
    }

    /** The step of a number; none where no band holds it, or two that the methodology does not choose from. */
    Optional<StepId> step(BigDecimal value) {
        return Landing.of(Fraction.of(value), banding, scale).rating().step();
    }

    /** The borders around a number, from the nearest outward: those below, then those above. */
    List<Border> borders(BigDecimal value) {
        List<Border> borders = new ArrayList<>(borders(value, Direction.DOWN));
        borders.addAll(borders(value, Direction.UP));
        return borders;
    }

    private List<Border> borders(BigDecimal value, Direction direction) {
        List<Border> borders = new ArrayList<>();
        Optional<StepId> last = step(value);
        List<BigDecimal> ends = ends(value, direction);
        for (int i = 0; i < ends.size(); i++) {
            BigDecimal end = ends.get(i);
            BigDecimal amount = end.subtract(value).abs();
            Optional<StepId> here = step(end);
            if (!here.equals(last) && possible.holds(end)) {
                borders.add(new Border(direction, new Margin(amount, false), here.orElse(null)));
                last = here;
            }
            BigDecimal next = i + 1 < ends.size() ? ends.get(i + 1) : end.add(BigDecimal.valueOf(direction.sign()));
            Optional<StepId> beyond = step(end.add(next).divide(TWO));
            if (!beyond.equals(last) && isPossibleBetween(end, next)) {
                borders.add(new Border(direction, new Margin(amount, true), beyond.orElse(null)));
                last = beyond;
            }
        }
        return borders;
    }

    /** The ends of bands from a number on. */
    private List<BigDecimal> ends(BigDecimal value, Direction direction) {
        return banding.bands().stream()
                .flatMap(band -> Stream.of(
                        Optional.ofNullable(band.interval().lower()),
                        Optional.ofNullable(band.interval().upper())))
                .flatMap(Optional::stream)
                .map(Bound::value)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .filter(end -> end.compareTo(value) * direction.sign() >= 0)
                .sorted((one, other) -> one.compareTo(other) * direction.sign())
                .toList();
    }

    private boolean isPossibleBetween(BigDecimal one, BigDecimal other) {
        Interval between = new Interval(new Bound(one.min(other), false), new Bound(one.max(other), false));
        return !possible.and(between).isEmpty();
    }
}

package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** Reckons a rating twice: from another one as it is rounded, and from its number before. */
final class RoundingOrder {

    private static final BigDecimal READABLE = new BigDecimal("0.01");

    private final Combination combination;
    private final Banding banding;
    private final Scale scale;
    private final Dimension rounded;

    /** How many combinations there are, how many turn on the rounding, and one of these. */
    record Tried(int all, int others, String example) {}

    private RoundingOrder(Combination combination, Banding banding, Scale scale, Dimension rounded) {
        this.combination = combination;
        this.banding = banding;
        this.scale = scale;
        this.rounded = rounded;
    }

    /**
     * Empty where a rating is not looked up in bands from the step of the other, where not all its numbers are known, or where nothing
     * turns on the rounding.
     *
     * @param numbers of the other rating before it is rounded, each with that of its step
     */
    static Optional<Tried> of(
            Methodology methodology,
            Dimension dimension,
            Dimension rounded,
            NavigableMap<Fraction, BigDecimal> numbers) {
        Optional<Combination> combination = methodology.combinationOf(dimension);
        Optional<Banding> banding =
                methodology.bandingOf(dimension).filter(bands -> !bands.bands().isEmpty());
        Optional<Scale> scale = methodology.scaleOf(dimension);
        if (combination.isEmpty() || banding.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        RoundingOrder order = new RoundingOrder(combination.get(), banding.get(), scale.get(), rounded);
        return combination.get().needs().stream().anyMatch(order::isRounded)
                ? order.tried(methodology, numbers)
                : Optional.empty();
    }

    private Optional<Tried> tried(Methodology methodology, NavigableMap<Fraction, BigDecimal> numbers) {
        int all = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<Fraction, BigDecimal> number : numbers.entrySet()) {
            List<List<BigDecimal>> choices = combination.needs().stream()
                    .map(operand ->
                            isRounded(operand) ? List.of(number.getValue()) : Ways.numbers(methodology, operand, scale))
                    .toList();
            for (List<BigDecimal> way : Ways.of(choices)) {
                all++;
                difference(number.getKey(), way).ifPresent(others::add);
            }
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(new Tried(all, others.size(), others.get(0)));
    }

    private boolean isRounded(Operand operand) {
        return !operand.isScore() && operand.dimension().filter(rounded::equals).isPresent();
    }

    private Optional<String> difference(Fraction exact, List<BigDecimal> way) {
        List<Fraction> asItIs = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            Operand operand = combination.needs().get(i);
            String name = operand.dimension().map(Dimension::inWords).orElse(operand.name());
            asItIs.add(isRounded(operand) ? exact : Fraction.of(way.get(i)));
            told.add(
                    isRounded(operand)
                            ? name + " " + readable(exact) + ", rounded " + Words.plain(way.get(i)) + ","
                            : name + " " + Words.plain(way.get(i)));
        }
        Rating one = rating(Ways.exact(combination, way));
        Rating other = rating(Ways.exactly(combination, asItIs));
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(String.join(" and ", told) + " give " + say(one) + ", and " + say(other)
                        + " when it is not rounded");
    }

    private Rating rating(Fraction number) {
        return Landing.of(combination.rounded(number), banding, scale).rating();
    }

    private static String readable(Fraction number) {
        return Words.plain(number.roundedTo(READABLE, RoundingMode.HALF_UP));
    }

    private String say(Rating rating) {
        if (rating instanceof Rating.FromTo between) {
            return scale.label(between.lowest()) + " to " + scale.label(between.highest());
        }
        return rating.step().map(scale::label).orElse("no rating");
    }
}

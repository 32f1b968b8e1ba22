package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.measurement.Fraction;

/**
 * How numbers become one: a single operation of a closed list, then what is added, then the limits, then the rounding.
 * Operands are names, never formulas.
 */
public record Combination(
        @JsonPropertyDescription("The mean of these") List<Operand> mean,
        @JsonPropertyDescription("The mean of these, each with its weight") @Nullable
                Map<String, BigDecimal> weightedMean,
        @JsonPropertyDescription("The sum of these") List<Operand> sum,
        @JsonPropertyDescription("The product of these") List<Operand> product,
        @JsonPropertyDescription("The greatest of these") List<Operand> maximum,
        @JsonPropertyDescription("The least of these") List<Operand> minimum,
        @JsonPropertyDescription("The number that is reduced") @Nullable Operand reduce,
        @JsonPropertyDescription("By what it is reduced: reduce × (1 − by)") @Nullable Operand by,
        @JsonPropertyDescription("Whether by is a share, from 0 to 1, or per cent; a share when absent") @Nullable
                Reduction in,
        @JsonPropertyDescription("What is added to the result") List<Operand> add,
        @JsonPropertyDescription("The least number that can come out") @Nullable BigDecimal floor,
        @JsonPropertyDescription("The greatest number that can come out") @Nullable BigDecimal cap,
        @JsonPropertyDescription("Rounding of the number before its step is looked up; not rounded when absent")
                @Nullable
                NumberRounding rounding,
        Places places) {

    public Combination {
        mean = List.copyOf(mean);
        weightedMean = weightedMean == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(weightedMean));
        sum = List.copyOf(sum);
        product = List.copyOf(product);
        maximum = List.copyOf(maximum);
        minimum = List.copyOf(minimum);
        add = List.copyOf(add);
        if (written(mean, weightedMean, sum, product, maximum, minimum, reduce).size() != 1) {
            throw new IllegalArgumentException("exactly one operation is expected here: mean, weighted-mean, sum,"
                    + " product, maximum, minimum, or reduce with by");
        }
        if ((reduce == null) != (by == null)) {
            throw new IllegalArgumentException("reduce and by belong together: reduce × (1 − by)");
        }
        if (in != null && reduce == null) {
            throw new IllegalArgumentException("in says in what by is given, and there is no by");
        }
        if (weightedMean != null && weightedMean.values().stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("every weight of weighted-mean must be above zero");
        }
        if (weightedMean != null) {
            weightedMean.keySet().forEach(Operand::of);
        }
        if (floor != null && cap != null && floor.compareTo(cap) > 0) {
            throw new IllegalArgumentException(
                    "the floor " + floor.toPlainString() + " lies above the cap " + cap.toPlainString());
        }
    }

    /** The operation it names. */
    public Operation operation() {
        return written(mean, weightedMean, sum, product, maximum, minimum, reduce)
                .get(0);
    }

    /** What the operation is done with, in the order in which it is written. */
    public List<Operand> operands() {
        if (weightedMean != null) {
            return weightedMean.keySet().stream().map(Operand::of).toList();
        }
        if (reduce != null && by != null) {
            return List.of(reduce, by);
        }
        return java.util.stream.Stream.of(mean, sum, product, maximum, minimum)
                .flatMap(List::stream)
                .toList();
    }

    /** Everything it needs: the operands and what is added. */
    public List<Operand> needs() {
        List<Operand> all = new ArrayList<>(operands());
        all.addAll(add);
        return all;
    }

    /** The weight of an operand: 1 where no weights are written. */
    public BigDecimal weight(Operand operand) {
        return weightedMean == null ? BigDecimal.ONE : weightedMean.getOrDefault(operand.name(), BigDecimal.ONE);
    }

    /**
     * What comes out before rounding.
     *
     * @param numbers of the operands, in their order
     * @param added of what is added, in its order
     */
    public Fraction exact(List<Fraction> numbers, List<Fraction> added) {
        Fraction result = operation(numbers);
        for (Fraction term : added) {
            result = result.plus(term);
        }
        if (floor != null && result.compareTo(Fraction.of(floor)) < 0) {
            return Fraction.of(floor);
        }
        return cap != null && result.compareTo(Fraction.of(cap)) > 0 ? Fraction.of(cap) : result;
    }

    /** The number whose step is looked up. */
    public Fraction rounded(Fraction exact) {
        return rounding == null ? exact : rounding.round(exact);
    }

    private Fraction operation(List<Fraction> numbers) {
        return switch (operation()) {
            case MEAN -> sum(numbers).dividedBy(BigDecimal.valueOf(numbers.size()));
            case WEIGHTED_MEAN -> weighted(numbers);
            case SUM -> sum(numbers);
            case PRODUCT -> numbers.stream().reduce(Fraction.of(BigDecimal.ONE), Fraction::times);
            case MAXIMUM -> Collections.max(numbers);
            case MINIMUM -> Collections.min(numbers);
            case REDUCE -> reduced(numbers.get(0), numbers.get(1));
        };
    }

    private static Fraction sum(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
    }

    private Fraction weighted(List<Fraction> numbers) {
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal weight = weight(operands().get(i));
            sum = sum.plus(numbers.get(i).times(Fraction.of(weight)));
            weights = weights.add(weight);
        }
        return sum.dividedBy(weights);
    }

    private Fraction reduced(Fraction number, Fraction by) {
        BigDecimal whole = (in == null ? Reduction.SHARE : in).whole();
        Fraction left = Fraction.of(whole)
                .plus(by.times(Fraction.of(BigDecimal.ONE.negate())))
                .dividedBy(whole);
        return number.times(left);
    }

    private static List<Operation> written(
            List<Operand> mean,
            @Nullable Map<String, BigDecimal> weightedMean,
            List<Operand> sum,
            List<Operand> product,
            List<Operand> maximum,
            List<Operand> minimum,
            @Nullable Operand reduce) {
        Map<Operation, Boolean> there = new LinkedHashMap<>();
        there.put(Operation.MEAN, !mean.isEmpty());
        there.put(Operation.WEIGHTED_MEAN, weightedMean != null && !weightedMean.isEmpty());
        there.put(Operation.SUM, !sum.isEmpty());
        there.put(Operation.PRODUCT, !product.isEmpty());
        there.put(Operation.MAXIMUM, !maximum.isEmpty());
        there.put(Operation.MINIMUM, !minimum.isEmpty());
        there.put(Operation.REDUCE, reduce != null);
        return there.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}

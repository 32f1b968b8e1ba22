package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** The numbers that a rating can have before it is rounded to a step, each with the number of that step. */
final class RoundedNumbers {

    private final Methodology methodology;

    RoundedNumbers(Methodology methodology) {
        this.methodology = methodology;
    }

    /** None for a rating that is not reckoned from parts and rounded to a step. */
    NavigableMap<Fraction, BigDecimal> of(Dimension dimension) {
        Optional<Scale> scale = methodology.scaleOf(dimension);
        Optional<Combination> combination = methodology.combinationOf(dimension);
        if (scale.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        if (combination.isPresent()) {
            return isRoundedToAStep(dimension, combination.get())
                    ? combined(combination.get(), scale.get())
                    : Collections.emptyNavigableMap();
        }
        SeverityMethod severity = methodology.severity();
        if (dimension != Dimension.SEVERITY || severity == null || severity.aggregation() != Aggregation.MEAN) {
            return Collections.emptyNavigableMap();
        }
        return means(severity, scale.get());
    }

    private boolean isRoundedToAStep(Dimension dimension, Combination combination) {
        return combination.rounding() != null
                && methodology
                        .bandingOf(dimension)
                        .filter(banding -> banding.bands().isEmpty())
                        .isPresent()
                && combination.needs().stream()
                        .allMatch(operand -> operand.dimension().isEmpty());
    }

    private NavigableMap<Fraction, BigDecimal> combined(Combination combination, Scale scale) {
        NavigableMap<Fraction, BigDecimal> numbers = new TreeMap<>();
        Ways.of(methodology, combination, scale).forEach(way -> {
            Fraction exact = Ways.exact(combination, way);
            scale.numbered(combination.rounded(exact).decimal())
                    .flatMap(step -> scale.number(step.id()))
                    .ifPresent(number -> numbers.put(exact, number));
        });
        return numbers;
    }

    private NavigableMap<Fraction, BigDecimal> means(SeverityMethod severity, Scale scale) {
        int parts = severity.parts().size();
        List<Step> steps = scale.rated();
        int most = severity.parts().stream()
                .mapToInt(part -> methodology.scaleOfPart(part, scale).rated().size())
                .sum();
        NavigableMap<Fraction, BigDecimal> numbers = new TreeMap<>();
        for (int sum = parts; parts > 0 && sum <= Math.min(most, parts * steps.size()); sum++) {
            Fraction exact = Fraction.of(BigDecimal.valueOf(sum)).dividedBy(BigDecimal.valueOf(parts));
            Step step = steps.get(severity.number(sum, parts) - 1);
            scale.number(step.id()).ifPresent(number -> numbers.put(exact, number));
        }
        return numbers;
    }
}

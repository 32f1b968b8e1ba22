package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Scale;

/** All ways in which steps can be put together. */
final class Ways {

    private static final int MOST = 50_000;

    private Ways() {}

    /** A number for each operand; none where one can be any number, or where there are too many ways. */
    static List<List<BigDecimal>> of(Methodology methodology, Combination combination, Scale result) {
        return of(combination.needs().stream()
                .map(operand -> numbers(methodology, operand, result))
                .toList());
    }

    static List<List<BigDecimal>> of(List<List<BigDecimal>> choices) {
        List<List<BigDecimal>> ways = List.of(List.of());
        for (List<BigDecimal> numbers : choices) {
            if ((long) ways.size() * numbers.size() > MOST) {
                return List.of();
            }
            List<List<BigDecimal>> longer = new ArrayList<>();
            for (List<BigDecimal> way : ways) {
                for (BigDecimal number : numbers) {
                    List<BigDecimal> next = new ArrayList<>(way);
                    next.add(number);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The numbers of the steps that an operand can be; none of a number before its band. */
    static List<BigDecimal> numbers(Methodology methodology, Operand operand, Scale result) {
        if (operand.isScore()) {
            return List.of();
        }
        Optional<Scale> scale = operand.dimension().isPresent()
                ? methodology.scaleOf(operand.dimension().get())
                : Optional.of(methodology.scaleOfPart(operand.name(), result));
        return scale.stream()
                .flatMap(steps -> steps.rated().stream().flatMap(step -> steps.number(step.id()).stream()))
                .toList();
    }

    static Fraction exact(Combination combination, List<BigDecimal> numbers) {
        return exactly(combination, numbers.stream().map(Fraction::of).toList());
    }

    static Fraction exactly(Combination combination, List<Fraction> numbers) {
        int operands = combination.operands().size();
        return combination.exact(numbers.subList(0, operands), numbers.subList(operands, numbers.size()));
    }
}

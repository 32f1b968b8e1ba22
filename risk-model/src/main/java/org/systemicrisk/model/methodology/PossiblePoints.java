package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.systemicrisk.model.measurement.Fraction;

/** The numbers that answers can come to when all questions are answered. */
final class PossiblePoints {

    private static final int MOST = 10_000;

    private PossiblePoints() {}

    /** From the least to the greatest; none where there are too many, or where it depends on a condition which questions count. */
    static List<BigDecimal> of(EffectivenessMethod method) {
        boolean dependsOnConditions = method.adjust().stream()
                .anyMatch(adjustment -> !adjustment.exclude().isEmpty());
        if (dependsOnConditions
                || method.maturity().isEmpty()
                || method.questions().isEmpty()) {
            return List.of();
        }
        List<BigDecimal> points =
                method.maturity().stream().map(MaturityStep::points).toList();
        Set<Fraction> numbers = Set.of(Fraction.of(BigDecimal.ZERO));
        BigDecimal weights = BigDecimal.ZERO;
        for (Tally asked : method.asked()) {
            numbers = sums(numbers, own(method, asked, totals(points, asked.answers())));
            weights = weights.add(asked.weight());
        }
        BigDecimal all = weights;
        return all.signum() == 0
                ? List.of()
                : numbers.stream()
                        .map(sum -> method.rounded(sum.dividedBy(all)))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** What the answers of an area can come to, weighed. */
    private static Set<Fraction> own(EffectivenessMethod method, Tally asked, Set<Fraction> totals) {
        Set<Fraction> own = new TreeSet<>();
        for (Fraction total : totals) {
            method.exact(new Tally(asked.area(), asked.weight(), asked.answers(), total.decimal()))
                    .map(number -> number.times(Fraction.of(asked.weight())))
                    .ifPresent(own::add);
        }
        return own;
    }

    /** What so many answers can add up to. */
    private static Set<Fraction> totals(List<BigDecimal> points, int answers) {
        Set<Fraction> choices = new TreeSet<>(points.stream().map(Fraction::of).toList());
        Set<Fraction> totals = Set.of(Fraction.of(BigDecimal.ZERO));
        for (int i = 0; i < answers; i++) {
            totals = sums(totals, choices);
        }
        return totals;
    }

    /** None where there are too many; then there are none of what is added to them either. */
    private static Set<Fraction> sums(Set<Fraction> some, Set<Fraction> others) {
        Set<Fraction> sums = new TreeSet<>();
        for (Fraction one : some) {
            others.forEach(other -> sums.add(one.plus(other)));
        }
        return sums.size() > MOST ? Set.of() : sums;
    }
}

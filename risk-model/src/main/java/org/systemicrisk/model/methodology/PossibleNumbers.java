package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.rating.Dimension;

/** All numbers that a combination can give, each with one way to it: there are only so many steps. */
public final class PossibleNumbers {

    private static final int MOST_WAYS = 200_000;

    private final NavigableMap<BigDecimal, String> ways;

    private PossibleNumbers(NavigableMap<BigDecimal, String> ways) {
        this.ways = ways;
    }

    /** Those of a dimension; empty where it combines none, where an operand can be any number, or where there are too many. */
    public static Optional<PossibleNumbers> of(Methodology methodology, Dimension dimension) {
        return new Search(methodology, false).of(dimension);
    }

    /** Those that there are when a rating may also be set half way between two steps. */
    public static Optional<PossibleNumbers> withHalves(Methodology methodology, Dimension dimension) {
        return new Search(methodology, true).of(dimension);
    }

    public BigDecimal least() {
        return ways.firstKey();
    }

    public BigDecimal greatest() {
        return ways.lastKey();
    }

    /** Those of an interval, from the least to the greatest. */
    public List<BigDecimal> in(Interval values) {
        return ways.keySet().stream().filter(values::holds).toList();
    }

    /** How a number comes about: {@code probability 3 and severity 2}. */
    public String way(BigDecimal number) {
        return ways.getOrDefault(number, "");
    }

    /** A number of an operand, and how it is told. */
    private record Choice(BigDecimal number, String told) {}

    private record Search(Methodology methodology, boolean halves) {

        Optional<PossibleNumbers> of(Dimension dimension) {
            Optional<Combination> combination = methodology.combinationOf(dimension);
            Optional<Scale> scale = methodology.scaleOf(dimension);
            if (combination.isEmpty() || scale.isEmpty()) {
                return inMatrix(dimension);
            }
            List<Operand> needs = combination.get().needs();
            // an operand that is written twice has one number
            List<Operand> named = needs.stream().distinct().toList();
            List<List<Choice>> choices = new ArrayList<>();
            long ways = 1;
            for (Operand operand : named) {
                List<Choice> of = choices(operand, scale.get());
                choices.add(of);
                ways *= of.size();
                if (of.isEmpty() || ways > MOST_WAYS) {
                    return Optional.empty();
                }
            }
            List<Integer> places = needs.stream().map(named::indexOf).toList();
            NavigableMap<BigDecimal, String> found = new TreeMap<>();
            add(combination.get(), places, choices, new ArrayList<>(), found);
            return Optional.of(new PossibleNumbers(found));
        }

        /** Those that stand beside the cells of a matrix. */
        private Optional<PossibleNumbers> inMatrix(Dimension dimension) {
            NavigableMap<BigDecimal, String> found = new TreeMap<>();
            methodology.matrixOf(dimension).ifPresent(matrix -> matrix.numbers()
                    .forEach((row, line) ->
                            line.forEach(number -> found.putIfAbsent(number, "cells of the row " + row))));
            return found.isEmpty() ? Optional.empty() : Optional.of(new PossibleNumbers(found));
        }

        /** @param places of what the combination needs, among what is chosen */
        private static void add(
                Combination combination,
                List<Integer> places,
                List<List<Choice>> choices,
                List<Choice> chosen,
                NavigableMap<BigDecimal, String> found) {
            if (chosen.size() == choices.size()) {
                List<Fraction> numbers = places.stream()
                        .map(place -> Fraction.of(chosen.get(place).number()))
                        .toList();
                int operands = combination.operands().size();
                Fraction exact =
                        combination.exact(numbers.subList(0, operands), numbers.subList(operands, numbers.size()));
                found.putIfAbsent(combination.rounded(exact).decimal(), told(chosen));
                return;
            }
            for (Choice choice : choices.get(chosen.size())) {
                chosen.add(choice);
                add(combination, places, choices, chosen, found);
                chosen.remove(chosen.size() - 1);
            }
        }

        private static String told(List<Choice> chosen) {
            return chosen.stream().map(Choice::told).collect(Collectors.joining(" and "));
        }

        private List<Choice> choices(Operand operand, Scale result) {
            Optional<Dimension> dimension = operand.dimension();
            String name = dimension.map(Dimension::inWords).orElse(operand.name());
            return numbers(operand, dimension, result).stream()
                    .map(number -> new Choice(
                            number, name + " " + number.stripTrailingZeros().toPlainString()))
                    .toList();
        }

        private Collection<BigDecimal> numbers(Operand operand, Optional<Dimension> dimension, Scale result) {
            if (dimension.isEmpty()) {
                return steps(methodology.scale(operand.name()).orElse(result));
            }
            if (operand.isScore()) {
                return scores(dimension.get());
            }
            return methodology.scaleOf(dimension.get()).map(this::steps).orElse(List.of());
        }

        private Collection<BigDecimal> scores(Dimension dimension) {
            EffectivenessMethod answered = methodology.effectiveness();
            return dimension == Dimension.EFFECTIVENESS && answered != null
                    ? PossiblePoints.of(answered)
                    : of(dimension).map(numbers -> numbers.ways.keySet()).orElse(Set.of());
        }

        private List<BigDecimal> steps(Scale scale) {
            List<BigDecimal> numbers = scale.rated().stream()
                    .flatMap(step -> scale.number(step.id()).stream())
                    .sorted()
                    .toList();
            List<BigDecimal> all = new ArrayList<>(numbers);
            for (int i = 1; halves && i < numbers.size(); i++) {
                all.add(Fraction.of(numbers.get(i - 1).add(numbers.get(i)))
                        .dividedBy(BigDecimal.valueOf(2))
                        .decimal());
            }
            return all;
        }
    }
}

package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Some unknowns, each times a coefficient, added up.
 *
 * @param terms coefficient by the unknown's position, without those that are zero
 */
public record Sum(SortedMap<Integer, BigDecimal> terms) {

    public Sum {
        SortedMap<Integer, BigDecimal> kept = new TreeMap<>(terms);
        kept.values().removeIf(coefficient -> coefficient.signum() == 0);
        terms = Collections.unmodifiableSortedMap(kept);
    }

    /** An unknown by itself. */
    public static Sum of(int unknown) {
        return new Sum(new TreeMap<>(Map.of(unknown, BigDecimal.ONE)));
    }

    /** Nothing, to which terms are added. */
    public static Sum zero() {
        return new Sum(new TreeMap<>());
    }

    public Sum plus(Sum other) {
        SortedMap<Integer, BigDecimal> both = new TreeMap<>(terms);
        other.terms.forEach((unknown, coefficient) -> both.merge(unknown, coefficient, BigDecimal::add));
        return new Sum(both);
    }

    public Sum minus(Sum other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    public Sum times(BigDecimal factor) {
        return new Sum(terms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        term -> term.getValue().multiply(factor),
                        (one, other) -> one,
                        TreeMap::new)));
    }
}

package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value for each unknown that has to do with a question.
 *
 * @param values by position of the unknown
 */
public record World(SortedMap<Integer, BigDecimal> values) {

    public World {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The value of a sum of unknowns in this world. */
    public BigDecimal valueOf(Sum sum) {
        BigDecimal value = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> term : sum.terms().entrySet()) {
            BigDecimal unknown = values.get(term.getKey());
            if (unknown == null) {
                throw new IllegalArgumentException("this world has no value for unknown " + term.getKey());
            }
            value = value.add(term.getValue().multiply(unknown));
        }
        return value;
    }
}

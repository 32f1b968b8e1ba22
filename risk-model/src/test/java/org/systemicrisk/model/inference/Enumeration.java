package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries every world of counts, in plain arithmetic of its own. Coefficients and limits are whole or halves. */
final class Enumeration {

    private static final int UNITS = 2;

    private final List<long[]> rows = new ArrayList<>();
    private final int[] greatest;
    private final List<int[]> worlds = new ArrayList<>();

    private Enumeration(Knowledge knowledge) {
        greatest = knowledge.unknowns().stream()
                .mapToInt(unknown -> unknown.greatest().intValueExact())
                .toArray();
        knowledge.statements().forEach(statement -> rows.add(row(statement)));
    }

    static List<int[]> of(Knowledge knowledge) {
        Enumeration enumeration = new Enumeration(knowledge);
        enumeration.extend(new int[enumeration.greatest.length], 0);
        return enumeration.worlds;
    }

    private void extend(int[] values, int at) {
        if (at == values.length) {
            if (rows.stream().allMatch(row -> holds(row, values))) {
                worlds.add(values.clone());
            }
            return;
        }
        for (values[at] = 0; values[at] <= greatest[at]; values[at]++) {
            extend(values, at + 1);
        }
    }

    /** Coefficients, then lower and upper end, all in halves; an end that is not included is moved by a quarter. */
    private long[] row(Statement statement) {
        long[] row = new long[greatest.length + 2];
        statement.sum().terms().forEach((unknown, coefficient) -> row[unknown] = 2 * halves(coefficient));
        row[greatest.length] = end(statement.lower(), 1, Long.MIN_VALUE);
        row[greatest.length + 1] = end(statement.upper(), -1, Long.MAX_VALUE);
        return row;
    }

    private static long end(@Nullable Limit limit, int inwards, long none) {
        return limit == null ? none : 2 * halves(limit.value()) + (limit.included() ? 0 : inwards);
    }

    private static long halves(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(UNITS)).longValueExact();
    }

    private static boolean holds(long[] row, int[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += row[i] * values[i];
        }
        return sum >= row[values.length] && sum <= row[values.length + 1];
    }
}

package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.inference.Limit;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Unknown;

/**
 * Between which values the figures lie for somebody who has the complete edition. A figure that was rounded is not known to its
 * last digit there either, and one that nobody counted may be anything.
 */
final class Certainties {

    private final Map<Integer, Range> ranges = new HashMap<>();

    void add(int position, Range range) {
        ranges.put(position, range);
    }

    /** Whether something said may be so, looked at by itself. */
    boolean allow(Statement statement, List<Unknown> unknowns) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal greatest = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> term : statement.sum().terms().entrySet()) {
            Unknown unknown = unknowns.get(term.getKey());
            Range range = ranges.get(term.getKey());
            BigDecimal low = end(range == null ? null : range.lower(), unknown.least());
            BigDecimal high = end(range == null ? null : range.upper(), unknown.greatest());
            boolean adds = term.getValue().signum() > 0;
            least = least.add(term.getValue().multiply(adds ? low : high));
            greatest = greatest.add(term.getValue().multiply(adds ? high : low));
        }
        return statement.mayHold(least, greatest);
    }

    private static BigDecimal end(@Nullable Limit limit, BigDecimal otherwise) {
        return limit == null ? otherwise : limit.value();
    }
}

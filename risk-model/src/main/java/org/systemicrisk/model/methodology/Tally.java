package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What answers earn together.
 *
 * @param area of the questions; absent where all questions count alike
 * @param weight of the area among the others
 * @param answers how many were counted; at least one
 * @param earned the sum of their points
 */
public record Tally(@Nullable String area, BigDecimal weight, int answers, BigDecimal earned) {

    static Tally of(@Nullable String area, BigDecimal weight, Collection<BigDecimal> points) {
        return new Tally(area, weight, points.size(), points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

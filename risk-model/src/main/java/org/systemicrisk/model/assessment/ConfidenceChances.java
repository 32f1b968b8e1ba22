package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/**
 * What the confidence of an answer means: the chance in per cent that the next step is the right one, half of it for
 * the step above, half for the step below.
 */
public record ConfidenceChances(
        @JsonPropertyDescription("An answer given with high confidence; 5 when absent") @Nullable BigDecimal high,
        @JsonPropertyDescription("With medium confidence; 15 when absent") @Nullable BigDecimal medium,
        @JsonPropertyDescription("With low confidence; 30 when absent") @Nullable BigDecimal low,
        @JsonPropertyDescription("An answer whose confidence is not stated; 15 when absent") @Nullable
                BigDecimal unstated,
        Places places) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ConfidenceChances {
        Stream.of(high, medium, low, unstated).forEach(ConfidenceChances::check);
    }

    private static void check(@Nullable BigDecimal chance) {
        if (chance != null && (chance.signum() < 0 || chance.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException(
                    "the chance is " + chance.toPlainString() + " per cent, and must be from 0 to 100");
        }
    }
}

package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/**
 * One thing that a condition asks: a figure within bounds, an answer, or the step of another dimension. Exactly one of the three.
 *
 * @param between both ends as a source prints them, taken as included; a source that prints the greater one first is transcribed so, and
 *     no number is between them
 * @param whenKnown a figure that nobody has does not count against the condition; one that is withheld is had
 * @param steps other dimensions, by their names in the files, and which steps of theirs meet the criterion
 */
public record Criterion(
        @JsonPropertyDescription("Figure that is asked for, by its name under metrics") @Nullable String metric,
        @JsonPropertyDescription("Lower bound of the figure, included") @Nullable BigDecimal from,
        @JsonPropertyDescription("Lower bound of the figure, not included; instead of from") @Nullable BigDecimal above,
        @JsonPropertyDescription("Upper bound of the figure, not included") @Nullable BigDecimal below,
        @JsonPropertyDescription("Upper bound of the figure, included; instead of below") @Nullable BigDecimal to,
        @JsonPropertyDescription(
                        "Both bounds of the figure as the source prints them, both included; instead of the others")
                List<BigDecimal> between,
        @JsonPropertyDescription("Whether a figure that nobody has is passed over") @Nullable Boolean whenKnown,
        @JsonPropertyDescription("Answer that is asked for, by its name under answers") @Nullable String answer,
        @JsonPropertyDescription("Step of the answer's scale that meets it") @Nullable StepId is,
        @JsonPropertyDescription("Another dimension and the steps of its scale that meet it") @JsonAnySetter
                Map<String, StepRange> steps,
        Places places) {
    public Criterion {
        between = List.copyOf(between);
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        long asked = Stream.of(metric != null, answer != null, !steps.isEmpty())
                .filter(there -> there)
                .count();
        if (asked != 1 || steps.size() > 1) {
            throw new IllegalArgumentException(
                    "one criterion asks for one thing: a metric, an answer, or another dimension's step");
        }
        boolean bounded = from != null || above != null || below != null || to != null;
        if ((bounded || !between.isEmpty() || whenKnown != null) && metric == null) {
            throw new IllegalArgumentException("bounds belong to a metric, and this criterion names none");
        }
        if (metric != null && bounded == !between.isEmpty()) {
            throw new IllegalArgumentException(
                    bounded
                            ? "between: stands beside other bounds of the metric " + metric
                            : "the metric " + metric + " has no bound that it is held against");
        }
        if (!between.isEmpty() && between.size() != 2) {
            throw new IllegalArgumentException("between: takes two numbers, as in [0.05, 0.49]");
        }
        if (from != null && above != null || below != null && to != null) {
            throw new IllegalArgumentException("the metric " + metric + " has two bounds on the same side");
        }
        if ((answer == null) != (is == null)) {
            throw new IllegalArgumentException(
                    "answer: and is: go together: which answer, and which step of its scale");
        }
    }

    /** Which numbers meet a criterion that asks for a figure; with bounds the wrong way round, none. */
    public Interval interval() {
        if (!between.isEmpty()) {
            return new Interval(Bound.included(between.get(0)), Bound.included(between.get(1)));
        }
        return new Interval(bound(from, above), bound(to, below));
    }

    private static @Nullable Bound bound(@Nullable BigDecimal included, @Nullable BigDecimal excluded) {
        if (included != null) {
            return Bound.included(included);
        }
        return excluded == null ? null : Bound.excluded(excluded);
    }

    /** Whether a figure that nobody has is passed over. */
    public boolean isPassedOverWhenUnknown() {
        return Boolean.TRUE.equals(whenKnown);
    }
}

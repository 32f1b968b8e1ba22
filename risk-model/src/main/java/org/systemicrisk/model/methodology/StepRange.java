package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** Steps of a scale: one, or all from a step upward, downward, or between two, ends included. */
public record StepRange(
        @JsonPropertyDescription("This step alone") @Nullable StepId is,
        @JsonPropertyDescription("This step and all above it") @Nullable StepId atLeast,
        @JsonPropertyDescription("This step and all below it") @Nullable StepId atMost,
        Places places) {
    public StepRange {
        if ((is == null && atLeast == null && atMost == null) || (is != null && (atLeast != null || atMost != null))) {
            throw new IllegalArgumentException("write is: with one step, or at-least: or at-most: or both");
        }
    }

    /** The steps that are named. */
    public Stream<StepId> named() {
        return Stream.of(Optional.ofNullable(is), Optional.ofNullable(atLeast), Optional.ofNullable(atMost))
                .flatMap(Optional::stream);
    }

    /** Whether a step of a scale is one of them; a step that takes no part in the scale's order only by name. */
    public boolean holds(StepId step, Scale scale) {
        if (is != null) {
            return is.equals(step);
        }
        Optional<Integer> rank = scale.rank(step);
        return rank.isPresent()
                && (atLeast == null
                        || scale.rank(atLeast)
                                .filter(least -> least <= rank.get())
                                .isPresent())
                && (atMost == null
                        || scale.rank(atMost).filter(most -> most >= rank.get()).isPresent());
    }
}

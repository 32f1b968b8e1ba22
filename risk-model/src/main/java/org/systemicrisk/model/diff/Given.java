package org.systemicrisk.model.diff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.rating.Rating;

/** What was given for an {@link Input}. */
public sealed interface Given {

    /** Whether the edition holds nothing but the mark in its place. */
    default boolean isWithheld() {
        return false;
    }

    /** A step, by its number or id. */
    record Answer(Cell<AnswerValue> value) implements Given {
        @Override
        public boolean isWithheld() {
            return value.value().isEmpty();
        }
    }

    /** An answer on the maturity of the measures. */
    record Maturity(Cell<MaturityId> value) implements Given {
        @Override
        public boolean isWithheld() {
            return value.value().isEmpty();
        }
    }

    /**
     * A figure.
     *
     * @param observation absent where the assessment has none of this metric
     */
    record Figure(MetricId metric, @Nullable Observation observation) implements Given {
        @Override
        public boolean isWithheld() {
            return observation != null && observation.value().value().isEmpty();
        }
    }

    /** A percentage. */
    record Percent(BigDecimal percent) implements Given {}

    /** A rating that was stated. */
    record Stated(Rating rating) implements Given {}

    /** A rating that was set by hand. */
    record SetByHand(RatingOverride override) implements Given {}
}

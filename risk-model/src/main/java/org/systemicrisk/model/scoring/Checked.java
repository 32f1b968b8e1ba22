package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Criterion;

/**
 * A criterion of a condition and what it was held against.
 *
 * @param metric the registry's metric, of a criterion that asks for a figure
 * @param figure in the unit of the bounds; absent when nobody has it
 * @param answer absent when nobody gave it
 * @param step of another dimension; absent when it is not rated
 */
public record Checked(
        Criterion criterion,
        @Nullable MetricId metric,
        @Nullable Cell<BigDecimal> figure,
        @Nullable Cell<AnswerValue> answer,
        @Nullable StepId step) {

    /** The figure or answer, where there is one. */
    Stream<Cell<?>> cells() {
        return Stream.<@Nullable Cell<?>>of(figure, answer).flatMap(Stream::ofNullable);
    }
}

package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

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

    /** Whether a redaction removes what it was held against from the public edition. */
    public boolean isWithheld() {
        return cells().anyMatch(cell -> cell.redaction().isPresent());
    }

    /** Whether it is met by what it was held against; not so where nothing is known of that. */
    public boolean isMet(Methodology methodology) {
        if (figure != null) {
            return figure.value().filter(criterion.interval()::holds).isPresent();
        }
        String asked = criterion.answer();
        if (asked != null) {
            return given(methodology, asked)
                    .filter(at -> at.equals(criterion.is()))
                    .isPresent();
        }
        StepId at = step;
        return at != null
                && criterion.steps().entrySet().stream().allMatch(one -> Dimension.of(one.getKey())
                        .flatMap(methodology::scaleOf)
                        .filter(scale -> one.getValue().holds(at, scale))
                        .isPresent());
    }

    /** The answer as a step of its scale. */
    private Optional<StepId> given(Methodology methodology, String asked) {
        Optional<Scale> scale = methodology.scaleOfAnswer(asked);
        return Optional.ofNullable(answer)
                .flatMap(Cell::value)
                .flatMap(value -> scale.flatMap(value::step))
                .map(Step::id);
    }

    /** The figure or answer, where there is one. */
    Stream<Cell<?>> cells() {
        return Stream.<@Nullable Cell<?>>of(figure, answer).flatMap(Stream::ofNullable);
    }
}

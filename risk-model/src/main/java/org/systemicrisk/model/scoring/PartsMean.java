package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.rating.Dimension;

/** A severity from the mean of its parts, rounded to the number of a step. */
final class PartsMean {

    private static final BigDecimal READABLE = new BigDecimal("0.0001");

    private final Methodology methodology;

    PartsMean(Methodology methodology) {
        this.methodology = methodology;
    }

    Optional<Result> of(Map<String, Answer> answers) {
        SeverityMethod method = methodology.severity();
        Optional<Scale> scale = methodology.scaleOf(Dimension.SEVERITY);
        if (method == null || method.combine() != null || scale.isEmpty()) {
            return Optional.empty();
        }
        List<Derivation.PartScore> parts = new ArrayList<>();
        int sum = 0;
        for (String part : method.parts()) {
            Optional<Integer> number = position(answers.get(part), methodology.scaleOfPart(part, scale.get()));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum += number.get();
            parts.add(new Derivation.PartScore(part, Cell.of(number.get())));
        }
        return mean(method, scale.get(), parts, sum);
    }

    private static Optional<Result> mean(
            SeverityMethod method, Scale scale, List<Derivation.PartScore> parts, int sum) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int position = method.number(sum, parts.size());
        if (position > scale.rated().size()) {
            return Optional.empty();
        }
        StepId step = scale.rated().get(position - 1).id();
        Fraction exact = Fraction.of(BigDecimal.valueOf(sum)).dividedBy(BigDecimal.valueOf(parts.size()));
        BigDecimal mean =
                Fraction.of(exact.roundedTo(READABLE, RoundingMode.HALF_UP)).decimal();
        return Optional.of(Result.at(step, new Derivation.FromParts(parts, Cell.of(mean), step)));
    }

    /** From 1; a step that says that nothing was rated has none. */
    private static Optional<Integer> position(@Nullable Answer answer, Scale scale) {
        return Optional.ofNullable(answer)
                .flatMap(a -> a.answer().value())
                .flatMap((AnswerValue value) -> value.step(scale))
                .map(step -> scale.rated().indexOf(step) + 1)
                .filter(position -> position > 0);
    }
}

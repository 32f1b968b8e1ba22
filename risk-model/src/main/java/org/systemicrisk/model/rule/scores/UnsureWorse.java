package org.systemicrisk.model.rule.scores;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;

/** Inputs in which every answer of low confidence is one step worse: severity higher, effectiveness lower. */
final class UnsureWorse {

    private final Methodology methodology;

    UnsureWorse(Methodology methodology) {
        this.methodology = methodology;
    }

    Inputs of(Inputs inputs, Dimension dimension) {
        return inputs.withRatings(
                inputs.probability(),
                dimension == Dimension.SEVERITY ? severity(inputs.severity()) : inputs.severity(),
                inputs.inherent(),
                dimension == Dimension.EFFECTIVENESS ? effectiveness(inputs.effectiveness()) : inputs.effectiveness(),
                inputs.residual(),
                inputs.priority(),
                inputs.conclusion());
    }

    private @Nullable SeverityInput severity(@Nullable SeverityInput input) {
        if (input == null) {
            return null;
        }
        Map<String, Answer> parts = new LinkedHashMap<>(input.parts());
        parts.replaceAll((part, answer) -> answer.confidence() == Confidence.LOW
                ? methodology
                        .scale(part)
                        .or(() -> methodology.scaleOf(Dimension.SEVERITY))
                        .map(scale -> answer.withAnswer(higher(answer.answer(), scale)))
                        .orElse(answer)
                : answer);
        return input.withParts(parts);
    }

    private static Cell<AnswerValue> higher(Cell<AnswerValue> answer, Scale scale) {
        List<Step> steps = scale.rated();
        return answer.map(value -> value.step(scale)
                .map(steps::indexOf)
                .filter(rank -> rank >= 0 && rank + 1 < steps.size())
                .map(rank -> AnswerValue.of(steps.get(rank + 1).id().value()))
                .orElse(value));
    }

    private @Nullable EffectivenessInput effectiveness(@Nullable EffectivenessInput input) {
        EffectivenessMethod method = methodology.effectiveness();
        if (input == null || method == null) {
            return input;
        }
        List<MaturityId> steps =
                method.maturity().stream().map(MaturityStep::id).toList();
        return input.withAnswers(input.answers().stream()
                .map(answer -> answer.confidence() == Confidence.LOW ? answer.withAnswer(lower(answer, steps)) : answer)
                .toList());
    }

    private static Cell<MaturityId> lower(QuestionAnswer answer, List<MaturityId> steps) {
        return answer.answer().map(given -> steps.get(Math.max(0, steps.indexOf(given) - 1)));
    }
}

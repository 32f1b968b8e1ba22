package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** What the inputs of one module or risk say, and the ratings found so far. A part of severity is an answer too. */
final class SubjectFacts implements Facts {

    private final Methodology methodology;
    private final Figures figures;
    private final Inputs inputs;
    private final ScoredSoFar scored;

    SubjectFacts(Methodology methodology, Figures figures, Inputs inputs, ScoredSoFar scored) {
        this.methodology = methodology;
        this.figures = figures;
        this.inputs = inputs;
        this.scored = scored;
    }

    @Override
    public Optional<MetricId> metric(String name) {
        return inputs.metrics().stream()
                .filter(figure -> figure.asked().equals(name))
                .map(AskedFigure::metric)
                .findFirst();
    }

    @Override
    public Optional<Cell<BigDecimal>> figure(String name) {
        return metric(name)
                .flatMap(metric -> figures.find(metric, null))
                .map(Observation::value)
                .map(value -> value.map(Quantity::value));
    }

    @Override
    public Optional<Cell<AnswerValue>> answer(String name) {
        SeverityInput severity = inputs.severity();
        return inputs.answers().stream()
                .filter(reply -> reply.asked().equals(name))
                .map(AskedReply::answer)
                .findFirst()
                .or(() -> Optional.ofNullable(severity)
                        .flatMap(parts -> Optional.ofNullable(parts.parts().get(name)))
                        .map(Answer::answer));
    }

    @Override
    public Optional<Scale> scaleOfAnswer(String name) {
        return methodology.scaleOfAnswer(name);
    }

    @Override
    public Optional<StepId> step(Dimension dimension) {
        return scored.of(dimension).step();
    }

    /** The rating of another dimension, and what it rests on. */
    Score score(Dimension dimension) {
        return scored.of(dimension);
    }

    @Override
    public Optional<Scale> scaleOf(Dimension dimension) {
        return methodology.scaleOf(dimension);
    }
}

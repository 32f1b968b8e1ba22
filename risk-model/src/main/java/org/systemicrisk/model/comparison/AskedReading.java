package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;

/**
 * Reads what conditions ask. A condition may raise, cap or decide any rating, so one answer or figure that is missing leaves
 * nothing that could be told.
 */
final class AskedReading {

    private final StepReading steps;
    private final Methodology from;
    private final Methodology to;
    private final Figures figures;
    private @Nullable Unbridged fault;

    AskedReading(StepReading steps, Methodology from, Methodology to, Figures figures) {
        this.steps = steps;
        this.from = from;
        this.to = to;
        this.figures = figures;
    }

    /** Why nothing can be told. */
    Optional<Unbridged> fault() {
        return Optional.ofNullable(fault);
    }

    List<AskedReply> read(Inputs inputs) {
        List<AskedReply> read = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (AskedReply reply : inputs.answers()) {
            Optional<AnswerValue> value = reply.answer().value();
            Optional<AnswerValue> under =
                    value.flatMap(given -> scale(reply.asked()).flatMap(scale -> steps.answerOn(scale, given)));
            if (under.isEmpty()) {
                fault = value.isEmpty() ? Unbridged.INPUTS_WITHHELD : Unbridged.ANSWERS_NOT_MAPPED;
            } else {
                known.add(reply.asked());
                read.add(reply.withAnswer(Cell.of(under.get())));
            }
        }
        for (AskedFigure figure : inputs.metrics()) {
            known.add(figure.asked());
            Optional<Observation> observed = figures.find(figure.metric(), null);
            if (observed.isPresent() && observed.get().value().value().isEmpty()) {
                fault = Unbridged.INPUTS_WITHHELD;
            }
        }
        boolean all = to.answers().stream().allMatch(asked -> known.contains(asked.id()))
                && to.metrics().stream().allMatch(asked -> known.contains(asked.id()));
        if (fault == null && !all) {
            fault = Unbridged.INPUTS_MISSING;
        }
        return read;
    }

    private Optional<String> scale(String asked) {
        return from.answers().stream()
                .filter(answer -> answer.id().equals(asked))
                .map(AskedAnswer::scale)
                .findFirst();
    }
}

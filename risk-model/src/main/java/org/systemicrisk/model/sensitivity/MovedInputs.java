package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;

/** Inputs with other answers, and everything else as it is. */
final class MovedInputs {

    private MovedInputs() {}

    static Inputs with(Inputs i, Dimension dimension, Map<String, Answer> parts) {
        ProbabilityInput p = i.probability();
        SeverityInput s = i.severity();
        RatingInput r = i.inherent();
        ResidualInput e = i.residual();
        return i.withRatings(
                dimension == Dimension.PROBABILITY && p != null
                        ? new ProbabilityInput(
                                p.metric(), parts, p.stated(), p.override(), p.source(), p.note(), p.places())
                        : p,
                dimension == Dimension.SEVERITY && s != null ? s.withParts(parts) : s,
                dimension == Dimension.INHERENT && r != null
                        ? new RatingInput(parts, r.stated(), r.override(), r.source(), r.note(), r.places())
                        : r,
                i.effectiveness(),
                dimension == Dimension.RESIDUAL && e != null
                        ? new ResidualInput(
                                e.decision(),
                                e.why(),
                                e.by(),
                                parts,
                                e.stated(),
                                e.override(),
                                e.source(),
                                e.note(),
                                e.places())
                        : e,
                i.priority(),
                i.conclusion());
    }

    static Inputs with(Inputs i, List<QuestionAnswer> answers) {
        EffectivenessInput e = i.effectiveness();
        return i.withRatings(
                i.probability(),
                i.severity(),
                i.inherent(),
                e == null ? null : e.withAnswers(answers),
                i.residual(),
                i.priority(),
                i.conclusion());
    }

    /** With another answer to what a condition asks. */
    static Inputs with(Inputs i, String asked, String answer) {
        return i.withAnswers(i.answers().stream()
                .map(reply -> reply.asked().equals(asked)
                        ? reply.withAnswer(reply.answer().map(old -> AnswerValue.of(answer)))
                        : reply)
                .toList());
    }

    /** With another part in the place of one. */
    static Inputs with(Inputs i, int place, Inputs part) {
        List<Inputs> parts = new ArrayList<>(i.parts());
        parts.set(place, part);
        return i.withParts(parts);
    }
}

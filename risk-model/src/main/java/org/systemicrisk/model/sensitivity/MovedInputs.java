package org.systemicrisk.model.sensitivity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
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

    /** The answers to the parts of a dimension; none for those that have no parts. */
    static Map<String, Answer> parts(Inputs inputs, Dimension dimension) {
        ProbabilityInput probability = inputs.probability();
        SeverityInput severity = inputs.severity();
        RatingInput inherent = inputs.inherent();
        ResidualInput residual = inputs.residual();
        @Nullable
        Map<String, Answer> parts =
                switch (dimension) {
                    case PROBABILITY -> probability == null ? null : probability.parts();
                    case SEVERITY -> severity == null ? null : severity.parts();
                    case INHERENT -> inherent == null ? null : inherent.parts();
                    case RESIDUAL -> residual == null ? null : residual.parts();
                    case EFFECTIVENESS, PRIORITY, CONCLUSION -> null;
                };
        return parts == null ? Map.of() : parts;
    }

    static Inputs with(Inputs i, Dimension dimension, Map<String, Answer> parts) {
        ProbabilityInput p = i.probability();
        SeverityInput s = i.severity();
        RatingInput r = i.inherent();
        ResidualInput e = i.residual();
        return new Inputs(
                i.subject(),
                dimension == Dimension.PROBABILITY && p != null
                        ? new ProbabilityInput(
                                p.metric(), parts, p.stated(), p.override(), p.source(), p.note(), p.places())
                        : p,
                dimension == Dimension.SEVERITY && s != null
                        ? new SeverityInput(parts, s.stated(), s.override(), s.source(), s.note(), s.places())
                        : s,
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
                i.conclusion(),
                i.metrics(),
                i.answers(),
                i.level(),
                i.parts());
    }

    static Inputs with(Inputs i, List<QuestionAnswer> answers) {
        EffectivenessInput e = i.effectiveness();
        return new Inputs(
                i.subject(),
                i.probability(),
                i.severity(),
                i.inherent(),
                e == null
                        ? null
                        : new EffectivenessInput(
                                answers, e.stated(), e.percent(), e.override(), e.source(), e.note(), e.places()),
                i.residual(),
                i.priority(),
                i.conclusion(),
                i.metrics(),
                i.answers(),
                i.level(),
                i.parts());
    }
}

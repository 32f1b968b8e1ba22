package org.systemicrisk.model.scoring;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.rating.Dimension;

/** What one module or risk is scored from. */
record Inputs(
        String subject,
        @Nullable ProbabilityInput probability,
        @Nullable SeverityInput severity,
        @Nullable RatingInput inherent,
        @Nullable EffectivenessInput effectiveness,
        @Nullable ResidualInput residual) {

    /** The same inputs without the statement of one rating. */
    Inputs without(Dimension dimension) {
        return new Inputs(
                subject,
                probability == null || dimension != Dimension.PROBABILITY ? probability : unstated(probability),
                severity == null || dimension != Dimension.SEVERITY ? severity : unstated(severity),
                dimension == Dimension.INHERENT ? null : inherent,
                effectiveness == null || dimension != Dimension.EFFECTIVENESS ? effectiveness : unstated(effectiveness),
                dimension == Dimension.RESIDUAL ? null : residual);
    }

    private static ProbabilityInput unstated(ProbabilityInput p) {
        return new ProbabilityInput(p.metric(), null, p.override(), p.source(), p.note(), p.places());
    }

    private static SeverityInput unstated(SeverityInput s) {
        return new SeverityInput(s.parts(), null, s.override(), s.source(), s.note(), s.places());
    }

    private static EffectivenessInput unstated(EffectivenessInput e) {
        return new EffectivenessInput(e.answers(), null, e.percent(), e.override(), e.source(), e.note(), e.places());
    }
}

package org.systemicrisk.model.scoring;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;

/** What one module or risk is scored from. */
record Inputs(
        String subject,
        @Nullable ProbabilityInput probability,
        @Nullable SeverityInput severity,
        @Nullable RatingInput inherent,
        @Nullable EffectivenessInput effectiveness,
        @Nullable ResidualInput residual) {}

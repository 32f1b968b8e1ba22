package org.systemicrisk.model.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * The scores of one module or one risk.
 *
 * @param subject id of the module or risk
 * @param priority absent where the methodology has none
 * @param conclusion absent where the methodology has none
 */
public record SubjectScores(
        String subject,
        Score probability,
        Score severity,
        Score inherent,
        Score effectiveness,
        Score residual,
        @Nullable Score priority,
        @Nullable Score conclusion) {

    public Score of(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability;
            case SEVERITY -> severity;
            case INHERENT -> inherent;
            case EFFECTIVENESS -> effectiveness;
            case RESIDUAL -> residual;
            case PRIORITY -> priority == null ? Score.missing(dimension) : priority;
            case CONCLUSION -> conclusion == null ? Score.missing(dimension) : conclusion;
        };
    }

    /** The same scores as if one rating had been stated. */
    public SubjectScores supposing(Dimension dimension, StepId step) {
        Score score = new Score(dimension, new Rating.At(step), new Basis.Stated(List.of(), null));
        return new SubjectScores(
                subject,
                dimension == Dimension.PROBABILITY ? score : probability,
                dimension == Dimension.SEVERITY ? score : severity,
                dimension == Dimension.INHERENT ? score : inherent,
                dimension == Dimension.EFFECTIVENESS ? score : effectiveness,
                dimension == Dimension.RESIDUAL ? score : residual,
                dimension == Dimension.PRIORITY ? score : priority,
                dimension == Dimension.CONCLUSION ? score : conclusion);
    }
}

package org.systemicrisk.model.scoring;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rating.Dimension;

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
}

package org.systemicrisk.model.scoring;

import org.systemicrisk.model.rating.Dimension;

/**
 * The scores of one module or one risk.
 *
 * @param subject id of the module or risk
 */
public record SubjectScores(
        String subject, Score probability, Score severity, Score inherent, Score effectiveness, Score residual) {

    public Score of(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability;
            case SEVERITY -> severity;
            case INHERENT -> inherent;
            case EFFECTIVENESS -> effectiveness;
            case RESIDUAL -> residual;
        };
    }
}

package org.systemicrisk.model.scoring;

import java.util.EnumMap;
import java.util.Map;
import org.systemicrisk.model.rating.Dimension;

/** The dimensions of one subject that were scored before the one at hand. */
final class ScoredSoFar {

    private final Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);

    void add(Score score) {
        scores.put(score.dimension(), score);
    }

    /** The score of a dimension; missing before its turn. */
    Score of(Dimension dimension) {
        Score score = scores.get(dimension);
        return score == null ? Score.missing(dimension) : score;
    }

    SubjectScores of(String subject) {
        return new SubjectScores(
                subject,
                of(Dimension.PROBABILITY),
                of(Dimension.SEVERITY),
                of(Dimension.INHERENT),
                of(Dimension.EFFECTIVENESS),
                of(Dimension.RESIDUAL),
                scores.get(Dimension.PRIORITY),
                scores.get(Dimension.CONCLUSION));
    }
}

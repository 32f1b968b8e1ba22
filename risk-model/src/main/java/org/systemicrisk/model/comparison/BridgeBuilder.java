package org.systemicrisk.model.comparison;

import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/** Bridges two assessments, subject by subject. */
final class BridgeBuilder {

    private final ScoredAssessment before;
    private final ScoredAssessment now;
    private final Bridging bridging;
    private final Counterparts counterparts;

    BridgeBuilder(ScoredAssessment before, ScoredAssessment now) {
        this.before = before;
        this.now = now;
        String then = before.assessment().methodology().version();
        String today = now.assessment().methodology().version();
        this.bridging = new Bridging(before, now, !then.equals(today));
        this.counterparts = new Counterparts(before, now);
    }

    boolean methodChanged() {
        return bridging.methodChanged();
    }

    Set<String> subjects() {
        return counterparts.subjects();
    }

    /** Empty where the rating is stated in neither assessment. */
    Optional<Crossing> crossing(String subject, Dimension dimension) {
        Optional<String> formerly = counterparts.before(subject);
        Optional<SubjectScores> then = formerly.flatMap(before::scoresOf);
        Optional<SubjectScores> today = now.scoresOf(subject);
        if (then.isPresent() && today.isPresent()) {
            return bridging.of(formerly.orElseThrow(), subject, dimension);
        }
        return isUnknown(then, dimension) && isUnknown(today, dimension)
                ? Optional.empty()
                : Optional.of(oneSided(subject, dimension, then, today));
    }

    private Crossing oneSided(
            String subject, Dimension dimension, Optional<SubjectScores> then, Optional<SubjectScores> today) {
        Unbridged because = Unbridged.NOT_RATED_BEFORE;
        if (counterparts.isRegrouped(subject)) {
            because = Unbridged.REGROUPED;
        } else if (today.isEmpty()) {
            because = Unbridged.NOT_RATED_NOW;
        }
        return Crossing.untold(subject, dimension, rating(then, dimension), rating(today, dimension), because);
    }

    private static boolean isUnknown(Optional<SubjectScores> scores, Dimension dimension) {
        return rating(scores, dimension) instanceof Rating.NotStated;
    }

    private static Rating rating(Optional<SubjectScores> scores, Dimension dimension) {
        return scores.map(each -> each.of(dimension).rating()).orElseGet(Rating.NotStated::new);
    }
}

package org.systemicrisk.model.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/** Bridges two assessments, subject by subject. */
final class BridgeBuilder {

    private final ScoredAssessment before;
    private final ScoredAssessment now;
    private final TwoYears years;
    private final Counterparts counterparts;
    private final Map<String, SubjectBridge> bridges = new HashMap<>();

    BridgeBuilder(ScoredAssessment before, ScoredAssessment now) {
        this.before = before;
        this.now = now;
        this.years = new TwoYears(before, now);
        this.counterparts = new Counterparts(before, now);
    }

    boolean methodChanged() {
        return years.methodChanged();
    }

    Set<String> subjects() {
        return counterparts.subjects();
    }

    /** Empty where the rating is stated in neither assessment. */
    Optional<Crossing> crossing(String subject, Dimension dimension) {
        Optional<String> formerly = counterparts.before(subject);
        Optional<SubjectScores> then = formerly.flatMap(before::scoresOf);
        Optional<SubjectScores> today = now.scoresOf(subject);
        if (isUnknown(then, dimension) && isUnknown(today, dimension)) {
            return Optional.empty();
        }
        if (then.isEmpty() || today.isEmpty()) {
            return Optional.of(oneSided(subject, dimension, then, today));
        }
        return Optional.of(bridges.computeIfAbsent(
                        subject, id -> new SubjectBridge(years, id, formerly.orElseThrow(), then.get(), today.get()))
                .of(dimension));
    }

    private Crossing oneSided(
            String subject, Dimension dimension, Optional<SubjectScores> then, Optional<SubjectScores> today) {
        Unbridged because = Unbridged.NOT_RATED_BEFORE;
        if (counterparts.isRegrouped(subject)) {
            because = Unbridged.REGROUPED;
        } else if (today.isEmpty()) {
            because = Unbridged.NOT_RATED_NOW;
        }
        Rating none = new Rating.NotStated();
        @Nullable String formerly = null;
        return new Crossing(
                subject,
                formerly,
                dimension,
                rating(then, dimension),
                none,
                none,
                rating(today, dimension),
                0,
                0,
                null,
                Set.of(),
                because,
                List.of());
    }

    private static boolean isUnknown(Optional<SubjectScores> scores, Dimension dimension) {
        return rating(scores, dimension) instanceof Rating.NotStated;
    }

    private static Rating rating(Optional<SubjectScores> scores, Dimension dimension) {
        return scores.map(each -> each.of(dimension).rating()).orElseGet(Rating.NotStated::new);
    }
}

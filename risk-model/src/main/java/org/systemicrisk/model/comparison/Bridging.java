package org.systemicrisk.model.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/** Bridges single ratings of any two assessments. What is which in the other, the caller says. */
public final class Bridging {

    private final ScoredAssessment before;
    private final ScoredAssessment now;
    private final TwoYears years;
    private final Map<String, SubjectBridge> bridges = new HashMap<>();

    /**
     * @param before the earlier of the two
     * @param now the later, whose methodology may say how steps of the earlier one are read
     * @param methodChanged whether the two were rated by different rules
     */
    public Bridging(ScoredAssessment before, ScoredAssessment now, boolean methodChanged) {
        this.before = before;
        this.now = now;
        this.years = new TwoYears(before, now, methodChanged);
    }

    /** The way of one rating of a module or risk; empty where it is not rated in both, or the rating stated in neither. */
    public Optional<Crossing> of(String formerly, String subject, Dimension dimension) {
        Optional<SubjectScores> then = before.scoresOf(formerly);
        Optional<SubjectScores> today = now.scoresOf(subject);
        if (then.isEmpty()
                || today.isEmpty()
                || isUnknown(then.get(), dimension) && isUnknown(today.get(), dimension)) {
            return Optional.empty();
        }
        return Optional.of(bridges.computeIfAbsent(
                        formerly + " " + subject,
                        pair -> new SubjectBridge(years, subject, formerly, then.get(), today.get()))
                .of(dimension));
    }

    boolean methodChanged() {
        return years.methodChanged();
    }

    private static boolean isUnknown(SubjectScores scores, Dimension dimension) {
        return scores.of(dimension).rating() instanceof Rating.NotStated;
    }
}

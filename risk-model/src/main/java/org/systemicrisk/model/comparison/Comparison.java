package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.lookup.IndexedList;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * What changed against the assessment before.
 *
 * @param with the assessment compared to
 * @param methodChanged whether the two were made under different versions of the methodology
 * @param changes by module, then risk, then dimension
 */
public record Comparison(AssessmentId with, boolean methodChanged, List<RatingChange> changes) {

    public Comparison {
        changes = IndexedList.by(RatingChange::subject, changes);
    }

    /** Compares an assessment with the one before; empty when it is compared to none. */
    public static Optional<Comparison> of(ScoredAssessment now) {
        ScoredAssessment before = now.previous();
        if (before == null) {
            return Optional.empty();
        }
        RatingComparer comparer = new RatingComparer(
                before.assessment().methodology(), now.assessment().methodology());
        List<RatingChange> changes = new ArrayList<>();
        for (String subject : subjects(before, now)) {
            for (Dimension dimension : comparer.dimensions()) {
                changes.add(comparer.compare(
                        subject,
                        dimension,
                        before.scoresOf(subject).map(scores -> scores.of(dimension)),
                        now.scoresOf(subject).map(scores -> scores.of(dimension))));
            }
        }
        return Optional.of(new Comparison(before.assessment().id(), comparer.methodChanged(), changes));
    }

    /** The change of one rating. */
    public Optional<RatingChange> of(String subject, Dimension dimension) {
        return IndexedList.all(changes, subject).stream()
                .filter(change -> change.dimension() == dimension)
                .findFirst();
    }

    private static Set<String> subjects(ScoredAssessment before, ScoredAssessment now) {
        Set<String> subjects = new LinkedHashSet<>();
        for (List<SubjectScores> scores : List.of(now.modules(), before.modules(), now.risks(), before.risks())) {
            scores.forEach(s -> subjects.add(s.subject()));
        }
        return subjects;
    }
}

package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.lookup.IndexedList;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * What changed against the assessment before.
 *
 * @param with the assessment compared to
 * @param methodChanged whether the two were made under different versions of the methodology
 * @param entries what is not the same entry of the registry as before, modules first
 * @param changes by module, then risk, then dimension
 */
public record Comparison(
        AssessmentId with, boolean methodChanged, List<EntryChange> entries, List<RatingChange> changes) {

    public Comparison {
        entries = List.copyOf(entries);
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
        Counterparts counterparts = new Counterparts(before, now);
        List<RatingChange> changes = new ArrayList<>();
        for (String subject : counterparts.subjects()) {
            List<String> formerly = counterparts.formerly(subject);
            Optional<SubjectScores> then = counterparts.before(subject).flatMap(before::scoresOf);
            Optional<SubjectScores> today = now.scoresOf(subject);
            Optional<Incomparable> regrouping = counterparts.regrouping(subject);
            for (Dimension dimension : comparer.dimensions()) {
                Optional<Score> later = today.map(scores -> scores.of(dimension));
                changes.add(regrouping
                        .map(because -> comparer.regrouped(subject, formerly, dimension, later, because))
                        .orElseGet(() -> comparer.compare(
                                subject, formerly, dimension, then.map(scores -> scores.of(dimension)), later)));
            }
        }
        return Optional.of(
                new Comparison(before.assessment().id(), comparer.methodChanged(), counterparts.entries(), changes));
    }

    /** The change of one rating. */
    public Optional<RatingChange> of(String subject, Dimension dimension) {
        return IndexedList.all(changes, subject).stream()
                .filter(change -> change.dimension() == dimension)
                .findFirst();
    }
}

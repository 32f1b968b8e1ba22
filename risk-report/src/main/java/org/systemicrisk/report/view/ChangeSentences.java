package org.systemicrisk.report.view;

import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.Terms;

/** Says in a sentence what became of a rating since the assessment compared to, or why nothing is compared. */
final class ChangeSentences {

    private final Phrases phrases;

    ChangeSentences(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Empty when there is no assessment to compare with. */
    String sentence(String subject, Dimension dimension) {
        Assessment previous = phrases.terms().assessment().previous();
        Optional<RatingChange> change = phrases.terms().ratings().changeOf(subject, dimension);
        if (previous == null || change.isEmpty()) {
            return "";
        }
        String key = "module." + dimension.wire() + ".change";
        String year = Terms.year(previous);
        String words = phrases.terms().ratings().change(subject, dimension);
        return switch (change.get().change()) {
            case RAISED, LOWERED, UNCHANGED -> phrases.word(key, words, year) + formerly(change.get(), year);
            case NEW, DROPPED -> phrases.word(key + ".new", words);
            case NOT_COMPARABLE ->
                phrases.word(
                        key + ".not-comparable", year, phrases.terms().ratings().incomparable(change.get()));
        };
    }

    /** What it was called then, said once: with the residual risk. */
    private String formerly(RatingChange change, String year) {
        return phrases.terms()
                .ratings()
                .formerName(change)
                .filter(name -> change.dimension() == Dimension.RESIDUAL)
                .map(name -> " " + phrases.word("change.formerly", name, year))
                .orElse("");
    }
}

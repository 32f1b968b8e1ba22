package org.systemicrisk.report.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Bridge;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.EntryChange;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.comparison.Unbridged;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.Continuation.Kind;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Words;

/** Ratings and their changes in words. */
public final class RatingTerms {

    private final ScoredAssessment content;
    private final @Nullable Comparison comparison;
    private final @Nullable Bridge bridge;
    private final Words words;

    public RatingTerms(
            ScoredAssessment content, Optional<Comparison> comparison, Optional<Bridge> bridge, Words words) {
        this.content = content;
        this.comparison = comparison.orElse(null);
        this.bridge = bridge.orElse(null);
        this.words = words;
    }

    /** A rating of this assessment on its scale: {@code Medium High}, {@code below High}, {@code not stated}. */
    public String rating(Rating rating, Dimension dimension) {
        return rating(rating, dimension, content.assessment().methodology());
    }

    /** The rating of a module or risk. */
    public String rating(String subject, Dimension dimension) {
        return score(content, subject, dimension)
                .map(score -> rating(score.rating(), dimension))
                .orElseGet(this::notStated);
    }

    /** The rating of a module or risk in the assessment compared to, on the scale of then. */
    public String previous(String subject, Dimension dimension) {
        return changeOf(subject, dimension)
                .map(change -> then(change.before(), dimension))
                .orElseGet(this::notStated);
    }

    private String then(Rating rating, Dimension dimension) {
        ScoredAssessment before = content.previous();
        return before == null
                ? notStated()
                : rating(rating, dimension, before.assessment().methodology());
    }

    /** The rating from which a way begins, on the scale of then. */
    public String previous(Crossing crossing) {
        return then(crossing.before(), crossing.dimension());
    }

    /** The change as the end of a sentence: {@code fell from Medium to Low Medium, through the method alone}. */
    public String change(String subject, Dimension dimension) {
        Optional<RatingChange> change = changeOf(subject, dimension);
        if (change.isEmpty()) {
            return words.text("change.not-comparable");
        }
        return words.text(
                        "change." + Enumerations.wire(change.get().change()),
                        previous(subject, dimension),
                        rating(subject, dimension))
                + mover(change.get());
    }

    /** What moved the rating, where the method is not the same as before; nothing for a rating that nothing moved. */
    private String mover(RatingChange change) {
        Optional<Crossing> crossing = crossing(change.subject(), change.dimension());
        boolean moved = change.change() == Change.RAISED || change.change() == Change.LOWERED;
        if (bridge == null || !bridge.methodChanged() || crossing.isEmpty()) {
            return "";
        }
        Mover mover = crossing.get().mover();
        if (mover == Mover.NOTHING || mover == Mover.UNKNOWN && !moved) {
            return "";
        }
        return words.text("mover." + Enumerations.wire(mover));
    }

    /** What the method moved and what the data. */
    public Optional<Crossing> crossing(String subject, Dimension dimension) {
        return bridge == null ? Optional.empty() : bridge.of(subject, dimension);
    }

    /** What stands in place of steps that are not told: the mark where an earlier input is withheld. */
    public Markdown untold(Crossing crossing) {
        boolean withheld =
                crossing.reason().filter(Unbridged.INPUTS_WITHHELD::equals).isPresent();
        return new Markdown(
                withheld ? words.text("mark") : MarkdownEscape.inline(words.text("changed.not-comparable")));
    }

    /** Whether the assessment compared to was made under another methodology. */
    public boolean methodChanged() {
        return bridge != null && bridge.methodChanged();
    }

    /** The change in a table cell: {@code raised}, {@code unchanged}, with the reason where nothing is compared. */
    public String changeInTable(String subject, Dimension dimension) {
        Optional<RatingChange> change = changeOf(subject, dimension);
        if (change.isEmpty()) {
            return words.text("changed.none");
        }
        return words.text("changed." + Enumerations.wire(change.get().change()));
    }

    public Optional<RatingChange> changeOf(String subject, Dimension dimension) {
        return comparison == null ? Optional.empty() : comparison.of(subject, dimension);
    }

    /** Why a rating is not compared, without a full stop. */
    public String incomparable(RatingChange change) {
        return change.reason()
                .map(because -> words.text("incomparable." + Enumerations.wire(because), formerly(change)))
                .orElseGet(this::notStated);
    }

    /** The names of before of what a rating continues, each with the residual rating of then. */
    private String formerly(RatingChange change) {
        List<String> ids = change.formerly().isEmpty() ? List.of(change.subject()) : change.formerly();
        return namesThen().map(names -> names.rated(ids, this)).orElse("");
    }

    /** What it was called before, where that is something else. */
    public Optional<String> formerName(RatingChange change) {
        return change.formerly().size() == 1 && change.reason().isEmpty()
                ? namesThen()
                        .map(names -> names.names(change.formerly()))
                        .filter(name -> !name.equals(namesNow().names(List.of(change.subject()))))
                : Optional.empty();
    }

    /** The names of what an entry of the registry was before; with the ratings of then where it is not one and the same. */
    public String before(EntryChange entry) {
        return namesThen()
                .map(names ->
                        entry.kind() == Kind.RENAMED ? names.names(entry.before()) : names.rated(entry.before(), this))
                .orElse("");
    }

    /** The names of what an entry of the registry is now. */
    public String now(EntryChange entry) {
        return namesNow().names(entry.now());
    }

    /** Modules and risks that are not the same entries of the registry as before, modules first. */
    public List<EntryChange> entries() {
        return comparison == null ? List.of() : comparison.entries();
    }

    private EntryNames namesNow() {
        return new EntryNames(content, words);
    }

    private Optional<EntryNames> namesThen() {
        return Optional.ofNullable(content.previous()).map(before -> new EntryNames(before, words));
    }

    public boolean isRaised(String subject, Dimension dimension) {
        return changeOf(subject, dimension)
                .filter(c -> c.change() == Change.RAISED)
                .isPresent();
    }

    /** The word of a step. */
    public String label(StepId step, Dimension dimension) {
        return content.assessment()
                .methodology()
                .scaleOf(dimension)
                .map(scale -> scale.label(step))
                .orElse(step.value());
    }

    public String notStated() {
        return words.text("not-stated");
    }

    /** A rating on the scale of a methodology. */
    String rating(Rating rating, Dimension dimension, Methodology methodology) {
        if (rating instanceof Rating.At at) {
            return label(at.at(), dimension, methodology);
        }
        if (rating instanceof Rating.Below below) {
            return words.text("rating.below", label(below.bound(), dimension, methodology));
        }
        if (rating instanceof Rating.Above above) {
            return words.text("rating.above", label(above.bound(), dimension, methodology));
        }
        if (rating instanceof Rating.FromTo between) {
            return words.text(
                    "rating.between",
                    label(between.lowest(), dimension, methodology),
                    label(between.highest(), dimension, methodology));
        }
        return notStated();
    }

    private static String label(StepId step, Dimension dimension, Methodology methodology) {
        return methodology.scaleOf(dimension).map(scale -> scale.label(step)).orElse(step.value());
    }

    private static Optional<Score> score(ScoredAssessment scored, String subject, Dimension dimension) {
        return scored.scoresOf(subject).map(scores -> scores.of(dimension));
    }
}

package org.systemicrisk.model.sensitivity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * Scores one module or risk again with changed inputs. A rating whose inputs this edition does not hold is taken as it is
 * published.
 */
final class Rescoring {

    private final Methodology methodology;
    private final SubjectScorer scorer;
    private final SubjectScores base;
    private final Inputs known;
    private final Set<Dimension> published = EnumSet.noneOf(Dimension.class);
    private final Map<Dimension, Map<StepId, SubjectScores>> supposed = new EnumMap<>(Dimension.class);

    Rescoring(Methodology methodology, SubjectScorer scorer, Inputs inputs, SubjectScores base) {
        this.methodology = methodology;
        this.scorer = scorer;
        this.base = base;
        this.known = pinned(inputs);
    }

    private Inputs pinned(Inputs inputs) {
        Inputs result = inputs;
        SubjectScores now = scorer.score(result);
        for (Dimension dimension : Dimension.values()) {
            Optional<StepId> step = base.of(dimension).step();
            if (step.isPresent() && !now.of(dimension).step().equals(step)) {
                published.add(dimension);
                result = result.supposing(dimension, step.get());
                now = scorer.score(result);
            }
        }
        return result;
    }

    Methodology methodology() {
        return methodology;
    }

    /** The scores as they are. */
    SubjectScores base() {
        return base;
    }

    /** The inputs that give the scores as they are. */
    Inputs known() {
        return known;
    }

    /** Whether the inputs at hand do not give a rating as it is published: they are withheld, or stand somewhere else. */
    boolean isTakenAsPublished(Dimension dimension) {
        return published.contains(dimension);
    }

    /** Whether a rating was judged by itself, as the methodology has it. */
    boolean isIndependent(Dimension dimension) {
        return base.of(dimension).basis() instanceof Basis.Stated
                && methodology
                        .notComputed(dimension)
                        .filter(said -> said.rated() == NotComputed.Kind.INDEPENDENTLY)
                        .isPresent();
    }

    SubjectScores score(Inputs changed) {
        return scorer.score(changed);
    }

    /** The scores with other figures. */
    SubjectScores score(Figures changed) {
        return new SubjectScorer(methodology, changed).score(known);
    }

    /** Which ratings are others with these inputs. */
    List<Shift> shifts(Inputs changed) {
        return shifts(scorer.score(changed));
    }

    private List<Shift> shifts(SubjectScores scores) {
        return shifts(dimension -> scores.of(dimension).step());
    }

    /** Which ratings are others than these. */
    List<Shift> shifts(Function<Dimension, Optional<StepId>> then) {
        return Shift.between(base, then);
    }

    /** The ratings as if one were another step. */
    private SubjectScores scoresSupposing(Dimension dimension, StepId step) {
        return supposed.computeIfAbsent(dimension, d -> new HashMap<>())
                .computeIfAbsent(step, s -> scorer.score(known.supposing(dimension, s)));
    }

    /** Which ratings are others as if one were another step. */
    List<Shift> supposing(Dimension dimension, StepId step) {
        return shifts(scoresSupposing(dimension, step));
    }

    /** Whether another step of one dimension can change the rating of another, or leave none. */
    boolean matters(Dimension cause, Dimension rating) {
        if (cause == rating) {
            return true;
        }
        List<Step> steps = methodology.scaleOf(cause).map(Scale::steps).orElse(List.of());
        Optional<StepId> now = base.of(rating).step();
        return steps.stream()
                .anyMatch(step ->
                        !scoresSupposing(cause, step.id()).of(rating).step().equals(now));
    }
}

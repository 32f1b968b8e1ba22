package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
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
    private final Set<Dimension> withheld = EnumSet.noneOf(Dimension.class);
    private final Map<Dimension, Map<StepId, List<Shift>>> supposed = new EnumMap<>(Dimension.class);

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
            Optional<StepId> published = base.of(dimension).step();
            if (published.isPresent() && !now.of(dimension).step().equals(published)) {
                withheld.add(dimension);
                result = result.supposing(dimension, published.get());
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

    /** Whether this edition does not hold what a rating was computed from. */
    boolean isWithheld(Dimension dimension) {
        return withheld.contains(dimension);
    }

    SubjectScores score(Inputs changed) {
        return scorer.score(changed);
    }

    /** Which ratings are others with these inputs. */
    List<Shift> shifts(Inputs changed) {
        SubjectScores scores = scorer.score(changed);
        List<Shift> shifts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<StepId> from = base.of(dimension).step();
            Optional<StepId> to = scores.of(dimension).step();
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                shifts.add(new Shift(dimension, from.get(), to.get()));
            }
        }
        return shifts;
    }

    /** Which ratings are others as if one were another step. */
    List<Shift> supposing(Dimension dimension, StepId step) {
        return supposed.computeIfAbsent(dimension, d -> new HashMap<>())
                .computeIfAbsent(step, s -> shifts(known.supposing(dimension, s)));
    }

    /** Whether another step of one dimension can change the rating of another. */
    boolean matters(Dimension cause, Dimension rating) {
        if (cause == rating) {
            return true;
        }
        List<Step> steps = methodology.scaleOf(cause).map(Scale::steps).orElse(List.of());
        return steps.stream()
                .flatMap(step -> supposing(cause, step.id()).stream())
                .anyMatch(shift -> shift.dimension() == rating);
    }
}

package org.systemicrisk.model.methodology;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.StepId;

/**
 * An ordered scale.
 *
 * @param name the scale's key in the methodology
 * @param steps from lowest to highest; at least one
 */
public record Scale(String name, List<Step> steps) {

    public Scale {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("scale " + name + " has no steps");
        }
    }

    /** The rank of a step, from 0 for the lowest; empty when the step is not on this scale. */
    public Optional<Integer> rank(StepId id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public Optional<Step> step(StepId id) {
        return rank(id).map(steps::get);
    }

    /** The word printed for a step; its id when the step is not on this scale. */
    public String label(StepId id) {
        return step(id).map(Step::label).orElse(id.value());
    }

    /** The highest rank: the number of steps less one. */
    public int highest() {
        return steps.size() - 1;
    }
}

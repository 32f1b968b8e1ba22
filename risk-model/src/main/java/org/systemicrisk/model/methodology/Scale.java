package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
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

    /** The steps that have a place in the order: all but those that say that nothing was rated. */
    public List<Step> rated() {
        return unrated().isEmpty()
                ? steps
                : steps.stream().filter(Step::isRated).toList();
    }

    /** The number of a step: its own, or its position among the rated steps, from 1. Empty for a step that rates nothing. */
    public Optional<BigDecimal> number(StepId id) {
        int position = 0;
        for (Step step : steps) {
            position += step.isRated() ? 1 : 0;
            if (step.id().equals(id)) {
                return step.isRated() ? Optional.of(number(step, position)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(Step step, int position) {
        BigDecimal own = step.number();
        return own == null ? BigDecimal.valueOf(position) : own;
    }

    /** Whether the number of every rated step is its position, from 1. */
    public boolean countsWithPositions() {
        List<Step> rated = rated();
        return rated.stream().allMatch(step -> {
            BigDecimal own = step.number();
            return own == null || own.compareTo(BigDecimal.valueOf(rated.indexOf(step) + 1L)) == 0;
        });
    }

    /** The rated step with a number; empty when there is none. */
    public Optional<Step> numbered(BigDecimal number) {
        int position = 0;
        for (Step step : steps) {
            if (step.isRated()) {
                position++;
                if (number(step, position).compareTo(number) == 0) {
                    return Optional.of(step);
                }
            }
        }
        return Optional.empty();
    }

    /** The step that says that nothing was rated, where the scale has one. */
    public Optional<Step> unrated() {
        for (Step step : steps) {
            if (!step.isRated()) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The highest rank: the number of steps less one. */
    public int highest() {
        return steps.size() - 1;
    }
}

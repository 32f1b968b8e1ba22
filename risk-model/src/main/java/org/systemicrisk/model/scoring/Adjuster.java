package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Rating;

/**
 * Raises and caps a rating as the methodology says. An adjustment whose condition is open leaves the rating open, unless it could change
 * nothing.
 */
final class Adjuster {

    private final Scale scale;
    private final Trial trial;

    Adjuster(Scale scale, Facts facts) {
        this.scale = scale;
        this.trial = new Trial(facts);
    }

    /** A result after the adjustments of its dimension; empty when it cannot be told. */
    static Optional<Result> adjusted(
            Optional<Result> computed, List<Adjustment> adjustments, Scale scale, Facts facts) {
        if (adjustments.isEmpty()) {
            return computed;
        }
        if (computed.isPresent() && computed.get().rating() instanceof Rating.FromTo between) {
            return adjusted(computed.get(), between, adjustments, new Adjuster(scale, facts));
        }
        Optional<StepId> found = computed.flatMap(Result::step).filter(step -> isRated(scale, step));
        Adjustments changed = new Adjuster(scale, facts).apply(found, adjustments);
        StepId step = changed.step();
        if (step == null || changed.applied().isEmpty()) {
            // without a step of the order nothing was there to adjust; with one, its adjustments are open
            return step == null && found.isPresent() ? Optional.empty() : computed;
        }
        Derivation before = computed.map(Result::derivation).orElse(null);
        return Optional.of(Result.at(step, new Derivation.Adjusted(before, changed.applied(), step)));
    }

    /** Both ends of a range are raised and capped: an adjustment keeps the order of steps, so that the others stay between them. */
    private static Optional<Result> adjusted(
            Result computed, Rating.FromTo between, List<Adjustment> adjustments, Adjuster adjuster) {
        Adjustments lowest = adjuster.apply(Optional.of(between.lowest()), adjustments);
        Adjustments highest = adjuster.apply(Optional.of(between.highest()), adjustments);
        StepId low = lowest.step();
        StepId high = highest.step();
        if (low == null || high == null) {
            return Optional.empty();
        }
        List<Derivation.Applied> applied = new ArrayList<>(lowest.applied());
        highest.applied().stream()
                .filter(one ->
                        applied.stream().noneMatch(other -> other.adjustment().equals(one.adjustment())))
                .forEach(applied::add);
        if (applied.isEmpty()) {
            return Optional.of(computed);
        }
        Rating rating = low.equals(high) ? new Rating.At(low) : new Rating.FromTo(low, high);
        return Optional.of(new Result(
                rating,
                new Derivation.Adjusted(
                        computed.derivation(), applied, rating.step().orElse(null))));
    }

    private static boolean isRated(Scale scale, StepId step) {
        return scale.step(step).filter(Step::isRated).isPresent();
    }

    /** The questions that the adjustments leave out; empty when nobody can tell, as what they ask is not known. */
    static Optional<Set<String>> excluded(List<Adjustment> adjustments, Facts facts) {
        Set<String> left = new HashSet<>();
        Trial trial = new Trial(facts);
        for (Adjustment adjustment : adjustments) {
            if (!adjustment.exclude().isEmpty()) {
                Outcome.Holds holds = trial.of(adjustment).holds();
                if (holds == Outcome.Holds.OPEN) {
                    return Optional.empty();
                }
                if (holds == Outcome.Holds.YES) {
                    left.addAll(adjustment.exclude());
                }
            }
        }
        return Optional.of(left);
    }

    /**
     * A rating after its adjustments.
     *
     * @param step absent when it cannot be told
     * @param applied those that changed it
     */
    record Adjustments(@Nullable StepId step, List<Derivation.Applied> applied) {
        Adjustments {
            applied = List.copyOf(applied);
        }
    }

    /** @param computed empty when the rating could not be computed */
    Adjustments apply(Optional<StepId> computed, List<Adjustment> adjustments) {
        @Nullable StepId step = computed.orElse(null);
        List<Derivation.Applied> applied = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            Optional<StepId> target = target(adjustment, step);
            if (target.isEmpty()) {
                continue;
            }
            Outcome outcome = trial.of(adjustment);
            if (outcome.holds() == Outcome.Holds.OPEN) {
                return new Adjustments(null, List.of());
            }
            if (outcome.holds() == Outcome.Holds.YES) {
                applied.add(new Derivation.Applied(adjustment, step, target.get(), outcome.checked()));
                step = target.get();
            }
        }
        return new Adjustments(step, applied);
    }

    /**
     * Where an adjustment would move the rating; empty where it could change nothing. A rating that is not known can only be raised to
     * the highest step or capped at the lowest: whatever it is, it ends there.
     */
    private Optional<StepId> target(Adjustment adjustment, @Nullable StepId step) {
        StepId target = adjustment.raiseTo() == null ? adjustment.capAt() : adjustment.raiseTo();
        Optional<Integer> end = Optional.ofNullable(target).flatMap(scale::rank);
        if (target == null || end.isEmpty()) {
            return Optional.empty();
        }
        boolean raises = adjustment.raiseTo() != null;
        if (step == null) {
            List<Step> rated = scale.rated();
            Step last = raises ? rated.get(rated.size() - 1) : rated.get(0);
            boolean settled = last.id().equals(target);
            return settled ? Optional.of(target) : Optional.empty();
        }
        return scale.rank(step)
                .filter(rank -> raises ? rank < end.get() : rank > end.get())
                .map(rank -> target);
    }
}

package org.systemicrisk.model.rule.scores;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.RankRange;

/**
 * Two scales of which one has all labels of the other, in the same order: a rating on one of them can be held against a
 * rating on the other. Other scales cannot be compared.
 */
final class SharedOrder {

    private final Map<String, Integer> ranks;

    private SharedOrder(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    static Optional<SharedOrder> of(Scale one, Scale other) {
        boolean oneIsLonger = one.steps().size() >= other.steps().size();
        Scale longer = oneIsLonger ? one : other;
        Map<String, Integer> ranks = new HashMap<>();
        longer.steps().forEach(step -> ranks.put(label(step), ranks.size()));
        int last = -1;
        for (Step step : (oneIsLonger ? other : one).steps()) {
            Integer rank = ranks.get(label(step));
            if (rank == null || rank <= last) {
                return Optional.empty();
            }
            last = rank;
        }
        return Optional.of(new SharedOrder(ranks));
    }

    /** Whether a rating is surely above another: a bound is above only when every step it leaves open is. */
    boolean isAbove(Rating rating, Scale scale, Rating other, Scale otherScale) {
        Optional<RankRange> here = RankRange.of(rating, scale);
        Optional<RankRange> there = RankRange.of(other, otherScale);
        return here.isPresent()
                && there.isPresent()
                && rank(scale, here.get().lowest())
                        > rank(otherScale, there.get().highest());
    }

    private int rank(Scale scale, int rank) {
        return ranks.getOrDefault(label(scale.steps().get(rank)), -1);
    }

    private static String label(Step step) {
        return step.label().toLowerCase(Locale.ROOT);
    }
}

package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;

/**
 * The ranks of a scale that a rating leaves open: one for a step, several for a bound.
 *
 * @param lowest from 0
 * @param highest not below {@code lowest}
 */
public record RankRange(int lowest, int highest) {

    /** Empty when nothing is stated, or the scale does not have the step, or no step lies beyond the bound. */
    public static Optional<RankRange> of(Rating rating, Scale scale) {
        if (rating instanceof Rating.At at) {
            return scale.rank(at.at()).map(rank -> new RankRange(rank, rank));
        }
        if (rating instanceof Rating.Below below) {
            return scale.rank(below.bound()).flatMap(bound -> rated(scale, 0, bound - 1));
        }
        if (rating instanceof Rating.Above above) {
            return scale.rank(above.bound()).flatMap(bound -> rated(scale, bound + 1, scale.highest()));
        }
        if (rating instanceof Rating.FromTo between) {
            return scale.rank(between.lowest()).flatMap(low -> scale.rank(between.highest())
                    .map(high -> new RankRange(Math.min(low, high), Math.max(low, high))));
        }
        return Optional.empty();
    }

    /** From the first to the last step between two ranks that has a place in the order; empty where none has. */
    private static Optional<RankRange> rated(Scale scale, int from, int to) {
        List<Integer> ranks = IntStream.rangeClosed(from, to)
                .filter(rank -> scale.steps().get(rank).isRated())
                .boxed()
                .toList();
        return ranks.isEmpty()
                ? Optional.empty()
                : Optional.of(new RankRange(ranks.get(0), ranks.get(ranks.size() - 1)));
    }

    public boolean holds(int rank) {
        return lowest <= rank && rank <= highest;
    }

    public boolean isSingle() {
        return lowest == highest;
    }
}

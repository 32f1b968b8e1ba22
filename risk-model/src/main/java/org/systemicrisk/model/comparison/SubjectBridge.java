package org.systemicrisk.model.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.SubjectScores;

/** The bridge of one module or risk that is rated in both assessments. */
final class SubjectBridge {

    private final TwoYears years;
    private final String subject;
    private final String formerly;
    private final SubjectScores before;
    private final SubjectScores now;
    private final ReadInputs read;
    private final SubjectScores between;
    private final Optional<SubjectScores> back;
    private final @Nullable Unbridged rate;

    SubjectBridge(TwoYears years, String subject, String formerly, SubjectScores before, SubjectScores now) {
        this.years = years;
        this.subject = subject;
        this.formerly = formerly;
        this.before = before;
        this.now = now;
        this.read = years.forwards(formerly, this::isStatedNow);
        this.between = years.scoredToday(read.inputs());
        this.back = years.backwards(subject, now).map(years::scoredThen);
        this.rate = years.rateFault(formerly, subject);
    }

    private boolean isStatedNow(Dimension dimension) {
        return now.of(dimension).basis() instanceof Basis.Stated;
    }

    Crossing of(Dimension dimension) {
        Optional<Scale> scale = years.scale(dimension);
        Rating mapped = years.forwards().rating(dimension, before.of(dimension).rating());
        Optional<Integer> from = scale.flatMap(s -> rank(mapped, s));
        Optional<Integer> to = scale.flatMap(s -> rank(now.of(dimension).rating(), s));
        Unbridged because = unrated(dimension, mapped, from.isPresent(), to.isPresent());
        if (because == null) {
            because = brokenRate(dimension);
        }
        if (because == null && years.methodChanged()) {
            because = read.fault().orElse(null);
        }
        Rating bridge = years.methodChanged() ? between.of(dimension).rating() : mapped;
        Optional<Integer> over = scale.flatMap(s -> rank(bridge, s));
        if (because == null && over.isEmpty()) {
            because = read.reason(dimension);
        }
        if (because != null) {
            return crossing(dimension, mapped, new Rating.NotStated(), 0, 0, null, because);
        }
        int start = from.orElseThrow();
        int middle = over.orElseThrow();
        int end = to.orElseThrow();
        return crossing(dimension, mapped, bridge, middle - start, end - middle, reverse(dimension, start, end), null);
    }

    private static Optional<Integer> rank(Rating rating, Scale scale) {
        boolean rated = rating.step().flatMap(scale::step).map(Step::isRated).orElse(true);
        return RankRange.of(rating, scale)
                .filter(range -> rated && range.isSingle())
                .map(RankRange::lowest);
    }

    private @Nullable Unbridged unrated(Dimension dimension, Rating mapped, boolean from, boolean to) {
        Rating then = before.of(dimension).rating();
        if (then instanceof Rating.NotStated) {
            return Unbridged.BEFORE_NOT_STATED;
        }
        if (now.of(dimension).rating() instanceof Rating.NotStated) {
            return Unbridged.NOW_NOT_STATED;
        }
        if (mapped instanceof Rating.NotStated) {
            return then.step().isPresent() ? Unbridged.NOT_MAPPED : Unbridged.BOUNDS;
        }
        if (!from && mapped.step().isPresent()) {
            return Unbridged.NOT_RATED_BEFORE;
        }
        if (!to && now.of(dimension).step().isPresent()) {
            return Unbridged.NOT_RATED_NOW;
        }
        return from && to ? null : Unbridged.BOUNDS;
    }

    /** A break of the rate counts against the probability, and against what would be another rating with the other year's. */
    private @Nullable Unbridged brokenRate(Dimension dimension) {
        if (rate == null) {
            return null;
        }
        return dimension == Dimension.PROBABILITY || turnsOnTheRate(dimension) ? rate : null;
    }

    private boolean turnsOnTheRate(Dimension dimension) {
        Optional<StepId> later = now.probability().step();
        Optional<StepId> earlier = between.probability().step();
        if (!restsOnTheRate(dimension)) {
            return false;
        }
        if (later.isEmpty() || earlier.isEmpty()) {
            return true;
        }
        Rating then = years.scoredToday(read.inputs().supposing(Dimension.PROBABILITY, later.get()))
                .of(dimension)
                .rating();
        Rating today = years.rescored(years.inputsNow(subject).supposing(Dimension.PROBABILITY, earlier.get()))
                .of(dimension)
                .rating();
        return !then.equals(between.of(dimension).rating())
                || !today.equals(now.of(dimension).rating());
    }

    private boolean restsOnTheRate(Dimension dimension) {
        if (dimension == Dimension.SEVERITY || dimension == Dimension.EFFECTIVENESS) {
            return false;
        }
        Set<Rating> ratings = years.scale(Dimension.PROBABILITY).stream()
                .flatMap(scale -> scale.steps().stream())
                .map(Step::id)
                .map(step -> years.rescored(years.inputsNow(subject).supposing(Dimension.PROBABILITY, step))
                        .of(dimension)
                        .rating())
                .collect(Collectors.toSet());
        // where something else is withheld, nothing can be computed, and nothing is known of what it rests on
        return ratings.size() > 1 || ratings.contains(new Rating.NotStated());
    }

    private Crossing.@Nullable Reverse reverse(Dimension dimension, int start, int end) {
        if (rate != null || !years.methodChanged()) {
            return null;
        }
        Rating onToday = back.map(scores -> scores.of(dimension).rating())
                .map(rating -> years.forwards().rating(dimension, rating))
                .orElseGet(Rating.NotStated::new);
        return years.scale(dimension)
                .flatMap(scale -> rank(onToday, scale))
                .map(middle -> new Crossing.Reverse(onToday, middle - start, end - middle))
                .orElse(null);
    }

    private Crossing crossing(
            Dimension dimension,
            Rating mapped,
            Rating bridge,
            int method,
            int data,
            Crossing.@Nullable Reverse reverse,
            @Nullable Unbridged because) {
        return new Crossing(
                subject,
                formerly.equals(subject) ? null : formerly,
                dimension,
                before.of(dimension).rating(),
                mapped,
                bridge,
                now.of(dimension).rating(),
                method,
                data,
                reverse,
                because == null ? caveats(dimension) : Set.of(),
                because,
                List.of());
    }

    private Set<Caveat> caveats(Dimension dimension) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        if (dimension == Dimension.EFFECTIVENESS) {
            caveats.addAll(read.caveats());
        }
        if (rate != null && restsOnTheRate(dimension)) {
            caveats.add(Caveat.BREAK_WITHOUT_EFFECT);
        }
        if (isSetByHand(before.of(dimension)) || isSetByHand(now.of(dimension))) {
            caveats.add(Caveat.SET_BY_HAND);
        }
        return caveats;
    }

    private static boolean isSetByHand(Score score) {
        return score.basis() instanceof Basis.Overridden;
    }
}

package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * Scores one module or risk under one methodology: a pure function of its inputs. The dimensions are scored one after the
 * other, and each may count with those before it. How each arises is the methodology's; there is a small class for every way.
 */
public final class SubjectScorer {

    /** Probability and severity first, then what rests on them. */
    private static final List<Dimension> ORDER = List.of(
            Dimension.PROBABILITY,
            Dimension.SEVERITY,
            Dimension.INHERENT,
            Dimension.EFFECTIVENESS,
            Dimension.RESIDUAL,
            Dimension.PRIORITY,
            Dimension.CONCLUSION);

    private final Methodology methodology;
    private final Figures figures;
    private final RateBands rates;
    private final PartsMean means;
    private final AnswerPoints points;
    private final Matrices matrices;
    private final CombinedNumbers numbers;

    /** A scorer for one methodology, which reads its rates from these figures. */
    public SubjectScorer(Methodology methodology, Figures figures) {
        this.methodology = methodology;
        this.figures = figures;
        this.rates = new RateBands(methodology, figures);
        this.means = new PartsMean(methodology);
        this.points = new AnswerPoints(methodology);
        this.matrices = new Matrices(methodology);
        this.numbers = new CombinedNumbers(methodology);
    }

    /** The scores that the methodology gives for these inputs. */
    public SubjectScores score(Inputs inputs) {
        ScoredSoFar scored = new ScoredSoFar();
        for (Dimension dimension : ORDER) {
            if (isAlwaysRated(dimension) || methodology.rates(dimension)) {
                scored.add(score(dimension, inputs, scored));
            }
        }
        return scored.of(inputs.subject());
    }

    /** A dimension of the reference method has a score even where it is missing. */
    private static boolean isAlwaysRated(Dimension dimension) {
        return dimension != Dimension.PRIORITY && dimension != Dimension.CONCLUSION;
    }

    private Score score(Dimension dimension, Inputs inputs, ScoredSoFar scored) {
        Optional<Result> computed = computed(dimension, inputs, scored);
        RatingOverride override = inputs.override(dimension);
        if (override != null) {
            return overridden(dimension, override, computed);
        }
        StatedRating stated = inputs.stated(dimension);
        if (stated != null) {
            List<MatrixCell> consistent = matrices.consistent(dimension, scored, stated.rating());
            BigDecimal percent = dimension == Dimension.EFFECTIVENESS ? inputs.percent() : null;
            return new Score(dimension, stated.rating(), new Basis.Stated(consistent, percent));
        }
        return computed.map(result -> new Score(dimension, result.rating(), new Basis.Computed(result.derivation())))
                .orElseGet(() -> Score.missing(dimension));
    }

    /** What the methodology gives; empty where it says nothing, or where an input is not there. */
    private Optional<Result> computed(Dimension dimension, Inputs inputs, ScoredSoFar scored) {
        return special(dimension, inputs, scored).or(() -> numbers.of(dimension, scored, inputs.parts(dimension)));
    }

    private Optional<Result> special(Dimension dimension, Inputs inputs, ScoredSoFar scored) {
        return switch (dimension) {
            case PROBABILITY -> inputs.rate().flatMap(rates::of);
            case SEVERITY -> means.of(inputs.parts(dimension));
            case EFFECTIVENESS -> points.of(inputs.questions());
            case INHERENT, RESIDUAL -> matrices.of(dimension, scored);
            case PRIORITY -> priority(inputs, scored);
            case CONCLUSION -> Optional.empty();
        };
    }

    private Optional<Result> priority(Inputs inputs, ScoredSoFar scored) {
        return Optional.ofNullable(methodology.priority())
                .flatMap(method -> methodology.scaleOf(Dimension.PRIORITY).flatMap(scale -> new PriorityScorer(
                                method, scale, new SubjectFacts(methodology, figures, inputs, scored))
                        .result()));
    }

    private static Score overridden(Dimension dimension, RatingOverride override, Optional<Result> computed) {
        Rating without = computed.map(Result::rating).orElseGet(Rating.NotStated::new);
        @Nullable Derivation derivation = computed.map(Result::derivation).orElse(null);
        return new Score(
                dimension,
                new Rating.At(override.rating()),
                new Basis.Overridden(without, derivation, override.reason(), override.by()));
    }
}

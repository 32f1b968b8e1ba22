package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Stepped;
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
    private final RolledParts rolled;

    /** A scorer for one methodology, which reads its rates from these figures. */
    public SubjectScorer(Methodology methodology, Figures figures) {
        this.methodology = methodology;
        this.figures = figures;
        this.rates = new RateBands(methodology, figures);
        this.means = new PartsMean(methodology);
        this.points = new AnswerPoints(methodology);
        this.matrices = new Matrices(methodology);
        this.numbers = new CombinedNumbers(methodology);
        this.rolled = new RolledParts(methodology);
    }

    /** The scores that the methodology gives for these inputs. */
    public SubjectScores score(Inputs inputs) {
        ScoredSoFar scored = new ScoredSoFar();
        List<SubjectScores> parts = rolled.parts(inputs, this);
        for (Dimension dimension : ORDER) {
            if (isAlwaysRated(dimension) || methodology.rates(dimension)) {
                scored.add(score(dimension, inputs, scored, parts));
            }
        }
        return scored.of(inputs.subject());
    }

    /** A dimension of the reference method has a score even where it is missing. */
    private static boolean isAlwaysRated(Dimension dimension) {
        return dimension != Dimension.PRIORITY && dimension != Dimension.CONCLUSION;
    }

    private Score score(Dimension dimension, Inputs inputs, ScoredSoFar scored, List<SubjectScores> parts) {
        Optional<Result> computed =
                rolled.of(dimension, inputs, scored, parts).or(() -> adjusted(dimension, inputs, scored));
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

    private Optional<Result> adjusted(Dimension dimension, Inputs inputs, ScoredSoFar scored) {
        Optional<Stepped> method = methodology.steppedOf(dimension);
        Optional<Scale> scale = methodology.scaleOf(dimension);
        if (method.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        SubjectFacts facts = new SubjectFacts(methodology, figures, inputs, scored);
        if (!method.get().conditions().isEmpty()) {
            Optional<Result> found =
                    Reached.of(method.get(), scale.get(), facts).result();
            return Adjuster.adjusted(found, method.get().adjust(), scale.get(), facts);
        }
        return Adjuster.adjusted(
                computed(dimension, inputs, scored, facts), method.get().adjust(), scale.get(), facts);
    }

    /** What the methodology gives; empty where it says nothing, or where an input is not there. */
    private Optional<Result> computed(Dimension dimension, Inputs inputs, ScoredSoFar scored, SubjectFacts facts) {
        return special(dimension, inputs, scored, facts)
                .or(() -> numbers.of(dimension, scored, inputs.parts(dimension), facts));
    }

    private Optional<Result> special(Dimension dimension, Inputs inputs, ScoredSoFar scored, SubjectFacts facts) {
        return switch (dimension) {
            case PROBABILITY -> inputs.rate().flatMap(rates::of);
            case SEVERITY -> means.of(inputs.parts(dimension));
            case EFFECTIVENESS -> excluded(facts).flatMap(left -> points.of(inputs.questions(), left));
            case INHERENT, RESIDUAL -> matrices.of(dimension, scored);
            case PRIORITY -> priority(facts);
            case CONCLUSION -> Optional.empty();
        };
    }

    private Optional<Result> priority(SubjectFacts facts) {
        return Optional.ofNullable(methodology.priority())
                .flatMap(method -> new PriorityScorer(method, facts).result());
    }

    /** The questions that are left out; empty when nobody can tell which. */
    private Optional<Set<String>> excluded(SubjectFacts facts) {
        EffectivenessMethod method = methodology.effectiveness();
        return method == null ? Optional.of(Set.of()) : Adjuster.excluded(method.adjust(), facts);
    }

    private static Score overridden(Dimension dimension, RatingOverride override, Optional<Result> computed) {
        Rating without = computed.map(Result::rating).orElseGet(Rating.NotStated::new);
        @Nullable Derivation derivation = computed.map(Result::derivation).orElse(null);
        return new Score(
                dimension,
                new Rating.At(override.rating()),
                new Basis.Overridden(without, derivation, override.number(), override.reason(), override.by()));
    }
}

package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.MatrixMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** Scores one module or risk under one methodology: a pure function of its inputs. */
public final class SubjectScorer {

    private final Methodology methodology;
    private final Figures figures;
    private final Computation computation;

    /** A scorer for one methodology, which reads its rates from these figures. */
    public SubjectScorer(Methodology methodology, Figures figures) {
        this.methodology = methodology;
        this.figures = figures;
        this.computation = new Computation(methodology, figures);
    }

    /** The scores that the methodology gives for these inputs. */
    public SubjectScores score(Inputs inputs) {
        Score probability = probability(inputs.probability());
        Score severity = severity(inputs.severity());
        Score inherent = inherent(inputs.inherent(), probability, severity);
        Score effectiveness = effectiveness(inputs.effectiveness());
        Score residual = residual(inputs.residual(), effectiveness, inherent);
        SubjectFacts facts = new SubjectFacts(methodology, figures, inputs);
        Stream.of(probability, severity, inherent, effectiveness, residual).forEach(facts::add);
        return new SubjectScores(
                inputs.subject(),
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                priority(inputs.priority(), facts),
                conclusion(inputs.conclusion()));
    }

    private @Nullable Score priority(@Nullable RatingInput input, SubjectFacts facts) {
        PriorityMethod method = methodology.priority();
        if (!methodology.rates(Dimension.PRIORITY)) {
            return null;
        }
        Optional<Result> computed = Optional.ofNullable(method).flatMap(priority -> methodology
                .scaleOf(Dimension.PRIORITY)
                .flatMap(scale -> new PriorityScorer(priority, scale, facts).result()));
        return facts.add(chosen(Dimension.PRIORITY, computed, input));
    }

    private @Nullable Score conclusion(@Nullable RatingInput input) {
        return methodology.rates(Dimension.CONCLUSION) ? chosen(Dimension.CONCLUSION, Optional.empty(), input) : null;
    }

    private static Score chosen(Dimension dimension, Optional<Result> computed, @Nullable RatingInput input) {
        return choose(
                dimension,
                computed,
                input == null ? null : input.stated(),
                input == null ? null : input.override(),
                List.of(),
                null);
    }

    private Score probability(@Nullable ProbabilityInput input) {
        if (input == null) {
            return missing(Dimension.PROBABILITY);
        }
        Optional<Result> computed = input.metric() == null ? Optional.empty() : computation.ofRate(input.metric());
        return choose(Dimension.PROBABILITY, computed, input.stated(), input.override(), List.of(), null);
    }

    private Score severity(@Nullable SeverityInput input) {
        if (input == null) {
            return missing(Dimension.SEVERITY);
        }
        return choose(
                Dimension.SEVERITY,
                computation.ofParts(input.parts()),
                input.stated(),
                input.override(),
                List.of(),
                null);
    }

    private Score effectiveness(@Nullable EffectivenessInput input) {
        if (input == null) {
            return missing(Dimension.EFFECTIVENESS);
        }
        return choose(
                Dimension.EFFECTIVENESS,
                computation.ofAnswers(input.answers()),
                input.stated(),
                input.override(),
                List.of(),
                input.percent());
    }

    private Score inherent(@Nullable RatingInput input, Score probability, Score severity) {
        return fromMatrix(
                Dimension.INHERENT,
                methodology.inherent(),
                probability,
                severity,
                input == null ? null : input.stated(),
                input == null ? null : input.override());
    }

    private Score residual(@Nullable ResidualInput input, Score effectiveness, Score inherent) {
        return fromMatrix(
                Dimension.RESIDUAL,
                methodology.residual(),
                effectiveness,
                inherent,
                input == null ? null : input.stated(),
                input == null ? null : input.override());
    }

    private Score fromMatrix(
            Dimension dimension,
            @Nullable MatrixMethod method,
            Score rows,
            Score columns,
            @Nullable StatedRating stated,
            @Nullable RatingOverride override) {
        if (method == null) {
            return choose(dimension, Optional.empty(), stated, override, List.of(), null);
        }
        MatrixLookup lookup = new MatrixLookup(methodology, method);
        List<MatrixCell> consistent =
                stated == null ? List.of() : lookup.consistent(rows.rating(), columns.rating(), stated.rating());
        return choose(dimension, lookup.result(rows, columns), stated, override, consistent, null);
    }

    private static Score choose(
            Dimension dimension,
            Optional<Result> computed,
            @Nullable StatedRating stated,
            @Nullable RatingOverride override,
            List<MatrixCell> consistent,
            @Nullable BigDecimal percent) {
        if (override != null) {
            Rating without = computed.<Rating>map(r -> new Rating.At(r.step())).orElseGet(Rating.NotStated::new);
            Derivation derivation = computed.map(Result::derivation).orElse(null);
            return new Score(
                    dimension,
                    new Rating.At(override.rating()),
                    new Basis.Overridden(without, derivation, override.reason(), override.by()));
        }
        if (stated != null) {
            return new Score(dimension, stated.rating(), new Basis.Stated(consistent, percent));
        }
        return computed.map(r -> new Score(dimension, new Rating.At(r.step()), new Basis.Computed(r.derivation())))
                .orElseGet(() -> missing(dimension));
    }

    private static Score missing(Dimension dimension) {
        return new Score(dimension, new Rating.NotStated(), new Basis.Missing());
    }

    /** A computed step and how it came about. */
    record Result(StepId step, Derivation derivation) {}
}

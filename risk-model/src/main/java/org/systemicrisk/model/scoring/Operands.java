package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** The numbers that a combination counts with: of the dimensions scored before, and of the answers to its own parts. */
final class Operands {

    private final Methodology methodology;
    private final ScoredSoFar scored;
    private final Map<String, Answer> parts;
    private final ReachedParts reached;
    private final Scale result;

    /**
     * @param scored the dimensions that were scored before
     * @param reached parts that are not answered
     * @param result the scale of what is computed; parts without a scale of their own name are answered on it
     */
    Operands(
            Methodology methodology,
            ScoredSoFar scored,
            Map<String, Answer> parts,
            ReachedParts reached,
            Scale result) {
        this.methodology = methodology;
        this.scored = scored;
        this.parts = parts;
        this.reached = reached;
        this.result = result;
    }

    /** The number an operand stands for; empty when it is not known, or when nothing was rated. */
    Optional<BigDecimal> number(Operand operand) {
        return operand.dimension()
                .map(dimension -> operand.isScore() ? score(dimension) : step(dimension))
                .orElseGet(() -> part(operand.name()));
    }

    /** Whether it stands for a rating that says that nothing was rated. */
    boolean isUnrated(Operand operand) {
        return operand.dimension()
                .flatMap(dimension -> scored.of(dimension)
                        .step()
                        .flatMap(step -> methodology.scaleOf(dimension).flatMap(s -> s.step(step))))
                .filter(step -> !step.isRated())
                .isPresent();
    }

    /** A number that was set by hand counts in the place of the step's. */
    private Optional<BigDecimal> step(Dimension dimension) {
        if (scored.of(dimension).basis() instanceof Basis.Overridden set && set.number() != null) {
            return Optional.of(set.number());
        }
        return scored.of(dimension)
                .step()
                .flatMap(step -> methodology.scaleOf(dimension).flatMap(s -> s.number(step)));
    }

    /** What was set or stated by hand has a step and no number before it. */
    private Optional<BigDecimal> score(Dimension dimension) {
        return Optional.of(scored.of(dimension))
                .filter(score -> score.basis() instanceof Basis.Computed)
                .flatMap(Score::value);
    }

    private Optional<BigDecimal> part(String name) {
        Scale scale = methodology.scaleOfPart(name, result);
        return Optional.ofNullable(parts.get(name))
                .flatMap(answer -> answer.answer().value())
                .flatMap(value -> value.step(scale))
                .map(Step::id)
                .or(() -> reached.derivation(name).map(Derivation.FromConditions::step))
                .flatMap(scale::number);
    }

    /** How an operand came about; empty where it was answered or rated before. */
    Optional<Derivation> derivation(Operand operand) {
        return operand.dimension().isPresent()
                ? Optional.empty()
                : reached.derivation(operand.name()).map(Derivation.class::cast);
    }
}

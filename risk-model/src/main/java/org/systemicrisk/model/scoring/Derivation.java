package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.rating.Dimension;

/** How a rating was computed: its inputs and the rule that was applied to them. */
public sealed interface Derivation {

    /** Dispatches on the kind of derivation. */
    <R> R accept(Visitor<R> visitor);

    /** The number that became a step: a rate, a mean, a percentage; empty where steps were looked up, or it is withheld. */
    default Optional<BigDecimal> value() {
        return Optional.empty();
    }

    /** The figures and answers that it starts from; none where it starts from ratings. What was removed is gone from its cell. */
    List<? extends Cell<?>> inputs();

    /** What is done with each kind of derivation. */
    interface Visitor<R> {
        R fromRate(FromRate derivation);

        R fromParts(FromParts derivation);

        R fromAnswers(FromAnswers derivation);

        R fromMatrix(FromMatrix derivation);
    }

    /**
     * A rate was looked up in bands.
     *
     * @param rate in the unit of the bands
     */
    record FromRate(MetricId metric, Cell<BigDecimal> rate, Band band) implements Derivation {
        @Override
        public List<? extends Cell<?>> inputs() {
            return List.of(rate);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromRate(this);
        }

        @Override
        public Optional<BigDecimal> value() {
            return rate.value();
        }
    }

    /**
     * Step numbers were averaged.
     *
     * @param mean with at most four decimals, for reading; the step was found from the exact fraction
     */
    record FromParts(List<PartScore> parts, Cell<BigDecimal> mean, StepId step) implements Derivation {
        public FromParts {
            parts = List.copyOf(parts);
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return parts.stream().map(PartScore::number).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromParts(this);
        }

        @Override
        public Optional<BigDecimal> value() {
            return mean.value();
        }
    }

    /** The answer to one part, as a step number from 1. */
    record PartScore(String part, Cell<Integer> number) {}

    /**
     * Points were summed and divided by the points possible.
     *
     * @param percent in per cent, rounded as the methodology says
     */
    record FromAnswers(
            List<QuestionScore> answers, BigDecimal earned, BigDecimal possible, BigDecimal percent, Band band)
            implements Derivation {
        public FromAnswers {
            answers = List.copyOf(answers);
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return answers.stream().map(QuestionScore::answer).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromAnswers(this);
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(percent);
        }
    }

    /** The answer to one question and its points. */
    record QuestionScore(QuestionId question, Cell<MaturityId> answer, Cell<BigDecimal> points) {}

    /** Two ratings were looked up in a matrix. */
    record FromMatrix(Dimension rows, StepId row, Dimension columns, StepId column) implements Derivation {
        @Override
        public List<? extends Cell<?>> inputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromMatrix(this);
        }
    }
}

package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Operation;
import org.systemicrisk.model.methodology.RollUp;
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

        R fromCells(FromCells derivation);

        R combined(Combined derivation);

        R fromNumber(FromNumber derivation);

        R fromConditions(FromConditions derivation);

        R fellThrough(FellThrough derivation);

        R adjusted(Adjusted derivation);

        R rolledUp(RolledUp derivation);
    }

    /**
     * A rate was looked up in bands.
     *
     * @param rate in the unit of the bands
     * @param band absent when the rate lies in no band
     * @param otherBand a second band that claims the rate
     */
    record FromRate(MetricId metric, Cell<BigDecimal> rate, @Nullable Band band, @Nullable Band otherBand)
            implements Derivation {
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
     * The points of answers were put together.
     *
     * @param areas what the answers of each area came to, where areas are weighed; none where all answers count alike
     * @param earned by all answers together
     * @param possible what they could have earned; absent where it makes no difference
     * @param number that was looked up, rounded as the methodology says; in per cent where it is a share
     * @param band absent when the number lies in no band, or where the methodology has none
     * @param otherBand a second band that claims the number
     */
    record FromAnswers(
            Aggregation aggregation,
            List<QuestionScore> answers,
            List<AreaScore> areas,
            BigDecimal earned,
            @Nullable BigDecimal possible,
            BigDecimal number,
            @Nullable Band band,
            @Nullable Band otherBand)
            implements Derivation {
        public FromAnswers {
            answers = List.copyOf(answers);
            areas = List.copyOf(areas);
        }

        /** Whether the number is a share of points, in per cent. */
        public boolean isShare() {
            return aggregation == Aggregation.EARNED_OVER_POSSIBLE;
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
            return Optional.of(number);
        }
    }

    /**
     * What the answers of one area came to.
     *
     * @param answers how many were counted
     * @param number before it was weighed; with at most twelve decimals, the result was found from the exact fraction
     */
    record AreaScore(String area, BigDecimal weight, int answers, BigDecimal earned, BigDecimal number) {}

    /** The answer to one question and its points. */
    record QuestionScore(QuestionId question, Cell<MaturityId> answer, Cell<BigDecimal> points) {}

    /**
     * Two ratings were looked up in a matrix.
     *
     * @param number that stands in the cell beside the step
     */
    record FromMatrix(Dimension rows, StepId row, Dimension columns, StepId column, @Nullable BigDecimal number)
            implements Derivation {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.ofNullable(number);
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromMatrix(this);
        }
    }

    /** Two ratings, of which one at least is not a single step, were looked up in a matrix: in all cells that they lead to. */
    record FromCells(Dimension rows, Span row, Dimension columns, Span column) implements Derivation {
        @Override
        public List<? extends Cell<?>> inputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromCells(this);
        }
    }

    /** The steps of an axis from one to another; both are the same where there is only one. */
    record Span(StepId lowest, StepId highest) {}

    /**
     * Numbers were put together, and the result was looked up in bands, or is the number of a step.
     *
     * @param terms what the operation was done with
     * @param added what was added to its result
     * @param exact the result, with what was added and within its limits; absent when an operand was not rated
     * @param rounded the number that was looked up
     * @param band absent when no band holds the number, or where the methodology has none
     * @param otherBand a second band that claims the number
     */
    record Combined(
            Operation operation,
            List<Term> terms,
            List<Term> added,
            @Nullable Cell<BigDecimal> exact,
            @Nullable Cell<BigDecimal> rounded,
            @Nullable Band band,
            @Nullable Band otherBand)
            implements Derivation {
        public Combined {
            terms = List.copyOf(terms);
            added = List.copyOf(added);
        }

        /** Parts, what they follow from, and numbers before a band; the numbers of steps are ratings. */
        @Override
        public List<? extends Cell<?>> inputs() {
            return all().filter(term -> !term.isStep()).flatMap(Term::cells).toList();
        }

        /** What is put together and what is added. */
        public Stream<Term> all() {
            return Stream.concat(terms.stream(), added.stream());
        }

        @Override
        public Optional<BigDecimal> value() {
            return rounded == null ? Optional.empty() : rounded.value();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.combined(this);
        }
    }

    /**
     * A number that was counted with.
     *
     * @param operand its name in the methodology
     * @param weight where the methodology weighs
     * @param derivation how a part came about that nobody answered
     */
    record Term(String operand, Cell<BigDecimal> number, @Nullable BigDecimal weight, @Nullable Derivation derivation) {
        private Stream<Cell<?>> cells() {
            return Stream.concat(Stream.of(number), derivation == null ? Stream.of() : derivation.inputs().stream());
        }

        /** Whether it is the number of a rating's step. */
        boolean isStep() {
            Operand named = new Operand(operand);
            return named.dimension().isPresent() && !named.isScore();
        }
    }

    /** The number of another rating was looked up in bands. */
    record FromNumber(Dimension of, Cell<BigDecimal> number, Band band) implements Derivation {
        @Override
        public List<? extends Cell<?>> inputs() {
            return List.of(number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromNumber(this);
        }

        @Override
        public Optional<BigDecimal> value() {
            return number.value();
        }
    }

    /**
     * The condition of a step holds, and that of no higher step.
     *
     * @param met the criteria of the condition that holds, whichever decided; empty for the fallback
     * @param tried the criteria of the conditions that do not hold, from the highest step down
     */
    record FromConditions(StepId step, List<Checked> met, List<Checked> tried) implements Derivation {
        public FromConditions {
            met = List.copyOf(met);
            tried = List.copyOf(tried);
        }

        /** Whether no condition holds, and the step is the fallback. */
        public boolean isFallback() {
            return met.isEmpty();
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return Stream.concat(met.stream(), tried.stream())
                    .flatMap(Checked::cells)
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromConditions(this);
        }
    }

    /**
     * No condition holds, and the methodology has no fallback.
     *
     * @param tried the criteria of all conditions, from the highest step down
     * @param part whose conditions they are; absent where they are those of the rating itself
     */
    record FellThrough(List<Checked> tried, @Nullable String part) implements Derivation {
        public FellThrough {
            tried = List.copyOf(tried);
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return tried.stream().flatMap(Checked::cells).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fellThrough(this);
        }
    }

    /**
     * A computed rating was changed as the methodology says.
     *
     * @param before how it came about; absent where it could not be computed and had to be the end of its scale all the same
     * @param applied those adjustments that changed it, in their order
     * @param step absent where more than one step is left
     */
    record Adjusted(@Nullable Derivation before, List<Applied> applied, @Nullable StepId step) implements Derivation {
        public Adjusted {
            applied = List.copyOf(applied);
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return Stream.concat(
                            before == null ? Stream.of() : before.inputs().stream(),
                            applied.stream().flatMap(a -> a.checked().stream()).flatMap(Checked::cells))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.adjusted(this);
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.ofNullable(before).flatMap(Derivation::value);
        }
    }

    /**
     * An adjustment that changed a rating.
     *
     * @param from absent where the rating could not be computed
     * @param checked the criteria of its condition
     */
    record Applied(Adjustment adjustment, @Nullable StepId from, StepId to, List<Checked> checked) {
        public Applied {
            checked = List.copyOf(checked);
        }
    }

    /**
     * The ratings of several became one.
     *
     * @param members in their order, those that count
     * @param number the mean of steps, with at most four decimals, for reading; per cent of a share; the number that was looked up
     *     where the numbers before the bands count; absent where a member's step was taken
     * @param step absent where there are no members, or no step has the number
     * @param band that holds the number, where the numbers before the bands count
     * @param otherBand a second band that claims the number
     */
    record RolledUp(
            RollUp rule,
            List<Member> members,
            @Nullable BigDecimal number,
            @Nullable StepId step,
            @Nullable Band band,
            @Nullable Band otherBand)
            implements Derivation {
        /** Of steps, where no band is looked up. */
        RolledUp(RollUp rule, List<Member> members, @Nullable BigDecimal number, @Nullable StepId step) {
            this(rule, members, number, step, null, null);
        }

        /** Nothing was rated that could be rolled up. */
        static RolledUp nothing(RollUp rule) {
            return new RolledUp(rule, List.of(), null, null);
        }

        public RolledUp {
            members = List.copyOf(members);
        }

        @Override
        public List<? extends Cell<?>> inputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rolledUp(this);
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.ofNullable(number);
        }
    }

    /**
     * One of several that are rolled up.
     *
     * @param number what it counts for: the number of its step, or that before its band
     */
    record Member(String subject, StepId step, BigDecimal number, BigDecimal weight) {}
}

package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.narrative.Prose;

/**
 * How answers on maturity become an effectiveness: the points of all together, or of each area of questions by itself, and the mean
 * of the areas by their weights.
 */
public record EffectivenessMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Answers with their points, from lowest to highest") List<MaturityStep> maturity,
        @JsonPropertyDescription("How the answers are put together") Aggregation aggregation,
        @JsonPropertyDescription(
                        "What each area of questions weighs, by its name; all questions count alike when absent")
                @Nullable
                Map<String, BigDecimal> weights,
        @JsonPropertyDescription("Rounding of the number before the band is looked up") @Nullable
                NumberRounding rounding,
        @JsonPropertyDescription(
                        "Numbers that can occur; from all answers with the fewest points to all with the most when absent")
                @Nullable
                ValueRange range,
        @JsonPropertyDescription("Bands of the number from lowest to highest") List<Band> bands,
        @JsonPropertyDescription("Which step a number has that two bands claim; both, when absent") @Nullable Ties ties,
        @JsonPropertyDescription("Questions, asked for every module") List<Question> questions,
        @JsonPropertyDescription("When a step is reached; tried from the highest step down") List<Condition> conditions,
        @JsonPropertyDescription("Step that is reached when no condition holds") @Nullable StepId otherwise,
        @JsonPropertyDescription("What changes the result, in this order") List<Adjustment> adjust,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Banding, Stepped {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public EffectivenessMethod {
        conditions = List.copyOf(conditions);
        adjust = List.copyOf(adjust);
        Stepped.check(conditions, otherwise);
        maturity = List.copyOf(maturity);
        bands = List.copyOf(bands);
        questions = List.copyOf(questions);
        weights = weights == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (weights != null && weights.values().stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("every weight of an area must be above zero");
        }
        if (weights != null && weights.isEmpty()) {
            throw new IllegalArgumentException("weights names no area: take it out");
        }
        if (weights != null && aggregation == Aggregation.SUM) {
            throw new IllegalArgumentException("a sum is not weighed: take weights out, or write aggregation: mean");
        }
    }

    /** Most points that one answer can earn; empty without answers that earn any. */
    public Optional<BigDecimal> mostPoints() {
        return maturity.stream()
                .map(MaturityStep::points)
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0);
    }

    /** Whether the number is a share of points in per cent. */
    public boolean isShare() {
        return aggregation == Aggregation.EARNED_OVER_POSSIBLE;
    }

    /** What answers earn all together. */
    public List<Tally> together(Collection<BigDecimal> points) {
        return points.isEmpty() ? List.of() : List.of(Tally.of(null, BigDecimal.ONE, points));
    }

    /** What answers earn: all together, or each area by itself, in the order of its weight; an area without answers is left out. */
    public List<Tally> tallies(Map<QuestionId, BigDecimal> points) {
        if (weights == null) {
            return together(points.values());
        }
        List<Tally> tallies = new ArrayList<>();
        weights.forEach((area, weight) -> {
            List<BigDecimal> earned = questions.stream()
                    .filter(question -> area.equals(question.area()))
                    .flatMap(question -> Optional.ofNullable(points.get(question.id())).stream())
                    .toList();
            if (!earned.isEmpty()) {
                tallies.add(Tally.of(area, weight, earned));
            }
        });
        return tallies;
    }

    /** The same when every question is answered and no answer earns a point. */
    List<Tally> asked() {
        return tallies(questions.stream()
                .collect(Collectors.toMap(Question::id, question -> BigDecimal.ZERO, (one, other) -> one)));
    }

    /** What the answers come to before rounding; empty where there are none, or where none can earn points of which a share is taken. */
    public Optional<Fraction> exact(List<Tally> tallies) {
        if (tallies.size() == 1) {
            return exact(tallies.get(0));
        }
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        BigDecimal weights = BigDecimal.ZERO;
        for (Tally tally : tallies) {
            Optional<Fraction> own = exact(tally);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(own.get().times(Fraction.of(tally.weight())));
            weights = weights.add(tally.weight());
        }
        return tallies.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(weights));
    }

    /** What the answers to one area come to, or to all questions. */
    public Optional<Fraction> exact(Tally tally) {
        Fraction earned = Fraction.of(tally.earned());
        return switch (aggregation) {
            case SUM -> Optional.of(earned);
            case MEAN -> Optional.of(earned.dividedBy(BigDecimal.valueOf(tally.answers())));
            case EARNED_OVER_POSSIBLE ->
                possible(tally.answers())
                        .map(most -> earned.times(Fraction.of(HUNDRED)).dividedBy(most));
        };
    }

    /** The number whose band is looked up, rounded as the methodology says. */
    public BigDecimal rounded(Fraction exact) {
        return rounding == null ? exact.decimal() : rounding.round(exact).decimal();
    }

    /** The most that so many answers can earn; empty where none earns any. */
    public Optional<BigDecimal> possible(int answers) {
        return mostPoints().map(most -> most.multiply(BigDecimal.valueOf(answers)));
    }

    /** The numbers that can occur: those of {@code range}, or from all answers at the fewest points to all at the most. */
    public Interval possible() {
        if (range != null) {
            return range.interval();
        }
        Bound least = alike(Comparator.naturalOrder());
        return isShare()
                ? new Interval(least == null ? Bound.included(BigDecimal.ZERO) : least, Bound.included(HUNDRED))
                : new Interval(least, alike(Comparator.reverseOrder()));
    }

    /** The number of answers that are all the first in an order. */
    private @Nullable Bound alike(Comparator<BigDecimal> order) {
        int asked = aggregation == Aggregation.SUM ? questions.size() : 1;
        return maturity.stream()
                .map(MaturityStep::points)
                .min(order)
                .map(points -> Tally.of(null, BigDecimal.ONE, Collections.nCopies(asked, points)))
                .flatMap(this::exact)
                .map(this::rounded)
                .map(Bound::included)
                .orElse(null);
    }

    /** Only multiples of it occur: of what is rounded to, or of a sum of points that are its multiples; absent when any number may. */
    public @Nullable BigDecimal step() {
        if (rounding != null || aggregation != Aggregation.SUM) {
            return rounding == null ? null : rounding.step();
        }
        return maturity.stream()
                .map(MaturityStep::points)
                .filter(points -> points.signum() != 0)
                .reduce(EffectivenessMethod::shared)
                .map(BigDecimal::abs)
                .orElse(null);
    }

    /** The greatest number of which both are multiples. */
    private static BigDecimal shared(BigDecimal one, BigDecimal other) {
        return other.signum() == 0 ? one : shared(other, one.remainder(other));
    }

    /** Which of the numbers that can occur belong to no band, or to two. */
    public BandCoverage coverage() {
        return BandCoverage.of(bands, possible(), step());
    }
}

package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.narrative.Prose;

/** How answers on maturity become an effectiveness. */
public record EffectivenessMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Answers with their points, from lowest to highest") List<MaturityStep> maturity,
        @JsonPropertyDescription("How the answers are put together") Aggregation aggregation,
        @JsonPropertyDescription("Rounding of the percentage before the band is looked up") @Nullable
                NumberRounding rounding,
        @JsonPropertyDescription(
                        "Percentages that can occur; from that of the answer with the fewest points to 100 when absent")
                @Nullable
                ValueRange range,
        @JsonPropertyDescription("Bands of the percentage from lowest to highest") List<Band> bands,
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
    }

    /** Most points that one answer can earn; empty without answers that earn any. */
    public Optional<BigDecimal> mostPoints() {
        return maturity.stream()
                .map(MaturityStep::points)
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0);
    }

    /** Points earned over points possible in per cent, rounded as the methodology says. */
    public BigDecimal percent(BigDecimal earned, BigDecimal possible) {
        BigDecimal above = earned.multiply(HUNDRED);
        if (rounding == null) {
            return new Fraction(above, possible).decimal();
        }
        return above.divide(
                        possible.multiply(rounding.step()), 0, rounding.mode().mode())
                .multiply(rounding.step());
    }

    /** The percentages that can occur: those of {@code range}, or from all answers at the fewest points to 100. */
    public Interval possible() {
        return range == null ? new Interval(Bound.included(least()), Bound.included(HUNDRED)) : range.interval();
    }

    private BigDecimal least() {
        Optional<BigDecimal> fewest =
                maturity.stream().map(MaturityStep::points).min(BigDecimal::compareTo);
        return fewest.flatMap(points -> mostPoints().map(most -> percent(points, most)))
                .orElse(BigDecimal.ZERO);
    }

    /** Which of the percentages that can occur belong to no band, or to two. */
    public BandCoverage coverage() {
        return BandCoverage.of(bands, possible(), rounding == null ? null : rounding.step());
    }
}

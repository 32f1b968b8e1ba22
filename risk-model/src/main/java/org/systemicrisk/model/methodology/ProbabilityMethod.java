package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** How a rate, or answers on parts, become a probability. */
public record ProbabilityMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Unit of the bounds") @Nullable String unit,
        @JsonPropertyDescription("Values that can occur; from 0 upward when absent") @Nullable ValueRange range,
        @JsonPropertyDescription("Bands from lowest to highest") List<Band> bands,
        @JsonPropertyDescription("Which step a number has that two bands claim; both, when absent") @Nullable Ties ties,
        @JsonPropertyDescription("Parts that are answered with a step and counted with") List<String> parts,
        @JsonPropertyDescription("How the parts become the result, instead of a rate") @Nullable Combination combine,
        @JsonPropertyDescription("When parts reach a step that are not answered; for parts of combine")
                List<PartConditions> conditionsOf,
        @JsonPropertyDescription("When a step is reached; tried from the highest step down") List<Condition> conditions,
        @JsonPropertyDescription("Step that is reached when no condition holds") @Nullable StepId otherwise,
        @JsonPropertyDescription("What changes the result, in this order") List<Adjustment> adjust,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Banding, Stepped {
    public ProbabilityMethod {
        conditions = List.copyOf(conditions);
        adjust = List.copyOf(adjust);
        Stepped.check(conditions, otherwise);
        conditionsOf = List.copyOf(conditionsOf);
        Stepped.check(conditionsOf, combine);
        parts = List.copyOf(parts);
        bands = List.copyOf(bands);
    }

    /** The rates that can occur: those of {@code range}, or from 0 upward, as a rate counts something. */
    public Interval possible() {
        return range == null ? new Interval(Bound.included(BigDecimal.ZERO), null) : range.interval();
    }

    /** Which of the rates that can occur belong to no band, or to two. */
    public BandCoverage coverage() {
        return BandCoverage.of(bands, possible(), null);
    }
}

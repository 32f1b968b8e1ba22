package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** How inherent or residual risk arises: two ratings are looked up in a matrix, or numbers are put together. */
public record RiskMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Scale of the rows of the matrix") @Nullable String rows,
        @JsonPropertyDescription("Scale of the columns of the matrix") @Nullable String columns,
        @JsonPropertyDescription("One row for each step of the row scale, by its id") @Nullable
                Map<String, List<StepId>> matrix,
        @JsonPropertyDescription("Numbers that stand in the cells beside the steps, row by row") @Nullable
                Map<String, List<BigDecimal>> numbers,
        @JsonPropertyDescription("Parts that are answered with a step and counted with") List<String> parts,
        @JsonPropertyDescription("How numbers become the result, instead of a matrix") @Nullable Combination combine,
        @JsonPropertyDescription("When parts reach a step that are not answered; for parts of combine")
                List<PartConditions> conditionsOf,
        @JsonPropertyDescription("Numbers that can occur; what the steps give when absent") @Nullable ValueRange range,
        @JsonPropertyDescription("Bands of the number, from the lowest step to the highest") List<Band> bands,
        @JsonPropertyDescription("Which step a number has that two bands claim; both, when absent") @Nullable Ties ties,
        @JsonPropertyDescription("When a step is reached; tried from the highest step down") List<Condition> conditions,
        @JsonPropertyDescription("Step that is reached when no condition holds") @Nullable StepId otherwise,
        @JsonPropertyDescription("What changes the result, in this order") List<Adjustment> adjust,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Banding, Stepped {
    public RiskMethod {
        conditions = List.copyOf(conditions);
        adjust = List.copyOf(adjust);
        Stepped.check(conditions, otherwise);
        conditionsOf = List.copyOf(conditionsOf);
        Stepped.check(conditionsOf, combine);
        matrix = matrix == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(matrix));
        numbers = numbers == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        parts = List.copyOf(parts);
        bands = List.copyOf(bands);
        if (matrix != null && (rows == null || columns == null)) {
            throw new IllegalArgumentException("a matrix needs rows and columns, each the name of a scale");
        }
        if (matrix == null && numbers != null) {
            throw new IllegalArgumentException("numbers stand beside the steps of a matrix, and there is no matrix");
        }
        if (matrix != null && combine != null) {
            throw new IllegalArgumentException("the result comes from a matrix or from combine, not from both");
        }
    }

    /** The matrix, where the result is looked up in one. */
    public Optional<Matrix> lookup() {
        if (matrix == null || rows == null || columns == null) {
            return Optional.empty();
        }
        return Optional.of(new Matrix(scale, rows, columns, matrix, numbers == null ? Map.of() : numbers, places));
    }
}

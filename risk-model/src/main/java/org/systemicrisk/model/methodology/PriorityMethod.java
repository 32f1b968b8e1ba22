package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rating.Dimension;

/**
 * How a priority, or tier, follows from other ratings: from two of them by a matrix, from the number of one by bands, or by conditions;
 * and what changes it then. A source may call the worst level 1: the scale lists it last all the same.
 */
public record PriorityMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Dimension whose steps are the rows") @Nullable Dimension rows,
        @JsonPropertyDescription("Dimension whose steps are the columns") @Nullable Dimension columns,
        @JsonPropertyDescription("One row for each step of the row's scale, by its id") @Nullable
                Map<String, List<StepId>> matrix,
        @JsonPropertyDescription("Dimension whose number is looked up in bands") @Nullable Dimension of,
        @JsonPropertyDescription("Bands of that number from lowest to highest") List<Band> bands,
        @JsonPropertyDescription("When a step is reached; tried from the highest step down") List<Condition> conditions,
        @JsonPropertyDescription("Step that is reached when no condition holds") @Nullable StepId otherwise,
        @JsonPropertyDescription("What changes the result, in this order") List<Adjustment> adjust,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Stepped {
    public PriorityMethod {
        bands = List.copyOf(bands);
        conditions = List.copyOf(conditions);
        adjust = List.copyOf(adjust);
        matrix = matrix == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(matrix));
        boolean byMatrix = matrix != null && rows != null && columns != null;
        if (!byMatrix && (matrix != null || rows != null || columns != null)) {
            throw new IllegalArgumentException("a matrix needs rows, columns and matrix, all three");
        }
        if ((of == null) != bands.isEmpty()) {
            throw new IllegalArgumentException(
                    "bands need of, the dimension whose number they hold, and of needs bands");
        }
        boolean byBands = !bands.isEmpty();
        boolean byConditions = !conditions.isEmpty();
        if ((byMatrix ? 1 : 0) + (byBands ? 1 : 0) + (byConditions ? 1 : 0) != 1) {
            throw new IllegalArgumentException(
                    "a priority comes from a matrix, from bands or from conditions: write one of the three");
        }
        Stepped.check(conditions, otherwise);
    }
}

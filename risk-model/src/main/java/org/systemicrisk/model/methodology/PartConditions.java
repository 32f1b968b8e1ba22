package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** When a part of a rating reaches a step of its scale, where nobody answers it. */
public record PartConditions(
        @JsonPropertyDescription("Part that is not answered, but follows") String part,
        @JsonPropertyDescription("When a step is reached; tried from the highest step down") List<Condition> conditions,
        @JsonPropertyDescription("Step that is reached when no condition holds") @Nullable StepId otherwise,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public PartConditions {
        conditions = List.copyOf(conditions);
        Stepped.check(conditions, otherwise);
    }
}

package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** When a step is reached. Conditions are tried from the highest step down; the first that holds decides. */
public record Condition(
        @JsonPropertyDescription("Step that is reached") StepId step,
        @JsonPropertyDescription("All of these must be met") List<Criterion> allOf,
        @JsonPropertyDescription("At least one of these must be met") List<Criterion> anyOf,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Conditional {
    public Condition {
        allOf = List.copyOf(allOf);
        anyOf = List.copyOf(anyOf);
    }

    /** Conditions in the order in which they are tried: from the highest step of a scale down. */
    public static List<Condition> fromHighest(List<Condition> conditions, Scale scale) {
        Comparator<Condition> byRank =
                Comparator.comparing(condition -> scale.rank(condition.step()).orElse(-1));
        return conditions.stream().sorted(byRank.reversed()).toList();
    }
}

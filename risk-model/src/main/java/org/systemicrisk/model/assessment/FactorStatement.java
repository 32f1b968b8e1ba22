package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/** How a factor of Article 34(2) influences the risks of a module. */
public record FactorStatement(
        @JsonPropertyDescription("Factor of Article 34(2)") Factor factor,
        @JsonPropertyDescription("Raises, lowers, both or none") Influence influence,
        @JsonPropertyDescription("How") @Nullable Prose mechanism,
        @JsonPropertyDescription("Why no measure acts on it") @Nullable Prose unmitigated,
        @JsonPropertyDescription("Metrics that show how much") List<MetricId> exposure,
        @JsonPropertyDescription("Languages in which it differs") List<String> languages,
        @JsonPropertyDescription("Member States in which it differs") List<String> memberStates,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public FactorStatement {
        exposure = List.copyOf(exposure);
        languages = List.copyOf(languages);
        memberStates = List.copyOf(memberStates);
    }
}

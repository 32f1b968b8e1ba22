package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.ConsultationId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/** A consultation held in support of the assessment (Article 42(4)(e), recital 90). */
public record Consultation(
        @JsonPropertyDescription("Id of the consultation") ConsultationId id,
        @JsonPropertyDescription("Who was consulted") String party,
        @JsonPropertyDescription("What sort of party") PartyKind kind,
        @JsonPropertyDescription("When") @Nullable PartialDate date,
        @JsonPropertyDescription("Modules it was about") List<ModuleId> modules,
        @JsonPropertyDescription("Risks it was about") List<RiskId> risks,
        @JsonPropertyDescription("What was asked") @Nullable Prose question,
        @JsonPropertyDescription("What they said") @Nullable Prose view,
        @JsonPropertyDescription("What was changed because of it") @Nullable Prose changed,
        @JsonPropertyDescription("Why nothing was changed") @Nullable Prose unchanged,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Consultation {
        modules = List.copyOf(modules);
        risks = List.copyOf(risks);
    }
}

package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.ScreeningId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.narrative.Prose;

/** A recorded look at a category of Article 34(1) for which no service-specific risk was found. No category is ever "not applicable". */
public record Screening(
        @JsonPropertyDescription("Id of the screening") ScreeningId id,
        @JsonPropertyDescription("Category or sub-point of Article 34(1)") CategoryCode category,
        @JsonPropertyDescription("What was found") Prose conclusion,
        @JsonPropertyDescription("Evidence it rests on") List<EvidenceId> evidence,
        @JsonPropertyDescription("Day of the screening") LocalDate date,
        @JsonPropertyDescription("Who screened") @Nullable UnitId unit,
        @JsonPropertyDescription("What would reopen the question") @Nullable Prose reopens,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Screening {
        evidence = List.copyOf(evidence);
    }
}

package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.SignalId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;

/** Something that came from outside, and our answer to it. */
public record Signal(
        @JsonPropertyDescription("Id of the signal") SignalId id,
        @JsonPropertyDescription("Kind of signal") SignalKind kind,
        @JsonPropertyDescription("Date") PartialDate date,
        @JsonPropertyDescription("Authority, court or author") @Nullable String authority,
        @JsonPropertyDescription("Territory") @Nullable String territory,
        @JsonPropertyDescription("Whom it concerned") @Nullable String concerns,
        @JsonPropertyDescription("How far it has gone") SignalStatus status,
        @JsonPropertyDescription("Title in a few words") String title,
        @JsonPropertyDescription("What was said") Prose summary,
        @JsonPropertyDescription("What was measured from outside") @Nullable ExternalMeasurement measured,
        @JsonPropertyDescription("Modules it bears on") List<ModuleId> modules,
        @JsonPropertyDescription("Risks it bears on") List<RiskId> risks,
        @JsonPropertyDescription("What we do about it") @Nullable Prose answer,
        @JsonPropertyDescription("Measures that answer it") List<MeasureId> measures,
        @JsonPropertyDescription("Who answers") @Nullable UnitId unit,
        @JsonPropertyDescription("Day by which the authority wants a report") @Nullable LocalDate reportBy,
        @JsonPropertyDescription("Day on which it was reported") @Nullable LocalDate reported,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Signal {
        modules = List.copyOf(modules);
        risks = List.copyOf(risks);
        measures = List.copyOf(measures);
    }
}

package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;

/** A launch or material change of a functionality. */
public record FunctionalityChange(
        @JsonPropertyDescription("When it was deployed") PartialDate date,
        @JsonPropertyDescription("What changed") Prose what,
        @JsonPropertyDescription("The decision on its impact") @Nullable CriticalImpact criticalImpact,
        Places places) {}

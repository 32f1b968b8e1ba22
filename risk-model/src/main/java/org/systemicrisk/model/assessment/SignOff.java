package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.UnitId;

/** Approval by a body (Article 41). */
public record SignOff(
        @JsonPropertyDescription("Body that approved") UnitId body,
        @JsonPropertyDescription("Role in which it approved") @Nullable String role,
        @JsonPropertyDescription("Day of approval") @Nullable LocalDate date,
        Places places) {}

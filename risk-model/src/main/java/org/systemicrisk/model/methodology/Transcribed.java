package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/**
 * Says that a methodology was copied from a report as it is printed there. Its faults are the report's: they are named, and
 * nothing is repaired.
 */
public record Transcribed(
        @JsonPropertyDescription("The report it was copied from") String source,
        @JsonPropertyDescription("Its pages") @Nullable String page,
        Places places) {}

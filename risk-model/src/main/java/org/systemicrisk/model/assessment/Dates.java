package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.measurement.Period;

/** The dates of an assessment. */
public record Dates(
        @JsonPropertyDescription("Data period, first and last day included") Period period,
        @JsonPropertyDescription("Day whose state the ratings describe") LocalDate stateAsOf,
        @JsonPropertyDescription("Day on which the assessment was completed") LocalDate performed,
        @JsonPropertyDescription("Day by which it was due") @Nullable LocalDate due,
        @JsonPropertyDescription("Sent to the authorities (Article 42(4))") @Nullable LocalDate transmitted,
        @JsonPropertyDescription("Audit report received (Article 37)") @Nullable LocalDate auditReportReceived,
        @JsonPropertyDescription("Published (Article 42(4))") @Nullable LocalDate published,
        Places places) {}

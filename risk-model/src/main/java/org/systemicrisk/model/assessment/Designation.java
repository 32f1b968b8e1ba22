package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/** The designation under Article 33. */
public record Designation(
        @JsonPropertyDescription("Day of the designation") LocalDate date,
        @JsonPropertyDescription("Very large online platform or search engine") @Nullable String as,
        Places places) {}

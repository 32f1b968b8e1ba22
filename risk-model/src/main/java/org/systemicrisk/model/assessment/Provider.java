package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/** The provider of the service. */
public record Provider(
        @JsonPropertyDescription("Name of the legal person") String name,
        @JsonPropertyDescription("Member State of establishment, two letters") @Nullable String establishment,
        @JsonPropertyDescription("Digital Services Coordinator of establishment") @Nullable String coordinator,
        @JsonPropertyDescription("Contact for questions about the report") @Nullable String contact,
        Places places) {}

package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.measurement.PartialDate;

/** The service that is assessed. */
public record Service(
        @JsonPropertyDescription("Name of the service") String name,
        @JsonPropertyDescription("What sort of service it is") @Nullable String kind,
        @JsonPropertyDescription("Web address") @Nullable String address,
        @JsonPropertyDescription("When it was launched") @Nullable PartialDate launched,
        Places places) {}

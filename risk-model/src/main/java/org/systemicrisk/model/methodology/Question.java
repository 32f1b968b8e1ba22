package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.narrative.Prose;

/** A question on the maturity of the measures. */
public record Question(
        @JsonPropertyDescription("Id of the question") QuestionId id,
        @JsonPropertyDescription("Area it belongs to") @Nullable String area,
        @JsonPropertyDescription("The question") Prose text,
        Places places) {}

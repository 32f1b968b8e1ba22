package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;

/** A question that conditions ask, answered for a module or risk with a step of a scale. */
public record AskedAnswer(
        @JsonPropertyDescription("Name by which criteria ask for it") String id,
        @JsonPropertyDescription("The words that are printed") String label,
        @JsonPropertyDescription("Scale of its answers") String scale,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}

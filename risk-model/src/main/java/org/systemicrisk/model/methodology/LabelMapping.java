package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

/** How another methodology's steps are read on a scale of this one. */
public record LabelMapping(
        @JsonPropertyDescription("Version of the other methodology") String from,
        @JsonPropertyDescription(
                        "Scale on which they are read; severity.answers or effectiveness.answers for the answers behind a rating")
                String scale,
        @JsonPropertyDescription("Step or answer of the other methodology, and the one of this")
                Map<String, StepId> steps,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public LabelMapping {
        steps = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(steps));
    }

    /** What stands for {@code scale} when answers are mapped: those to the questions or parts of one rating. */
    public static String answersTo(Dimension dimension) {
        return dimension.wire() + ".answers";
    }

    /** The rating whose answers are mapped; empty when steps of a scale are. */
    public Optional<Dimension> answers() {
        return Stream.of(Dimension.values())
                .filter(dimension -> answersTo(dimension).equals(scale))
                .findFirst();
    }
}

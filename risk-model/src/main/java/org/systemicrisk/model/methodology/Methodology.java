package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.SourceRef;

/** A methodology as versioned data. */
public record Methodology(
        @JsonPropertyDescription("Version, which is the name of the file") String version,
        @JsonPropertyDescription("Name as it is printed") String name,
        @JsonPropertyDescription("Scales with their steps from lowest to highest") Map<String, List<Step>> scales,
        @JsonPropertyDescription("From a rate to a probability") @Nullable ProbabilityMethod probability,
        @JsonPropertyDescription("From answers to a severity") @Nullable SeverityMethod severity,
        @JsonPropertyDescription("From probability and severity to inherent risk") @Nullable MatrixMethod inherent,
        @JsonPropertyDescription("From answers to effectiveness") @Nullable EffectivenessMethod effectiveness,
        @JsonPropertyDescription("From effectiveness and inherent risk to residual risk") @Nullable
                MatrixMethod residual,
        @JsonPropertyDescription("How labels of other methodologies are read here") List<LabelMapping> mappings,
        @JsonPropertyDescription("What changed against the methodology before") @Nullable Prose changes,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Methodology {
        mappings = List.copyOf(mappings);
        scales = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(scales));
    }

    /** A scale by its name. */
    public Optional<Scale> scale(String scaleName) {
        return Optional.ofNullable(scales.get(scaleName)).map(steps -> new Scale(scaleName, steps));
    }

    /**
     * The scale on which a dimension is rated: the one its method names, or, where ratings are only stated, the one
     * with the dimension's name ({@code risk} for inherent risk).
     */
    public Optional<Scale> scaleOf(Dimension dimension) {
        return scale(scaleName(dimension));
    }

    /** Whether it says how a rating of this dimension is computed. */
    public boolean computes(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability != null;
            case SEVERITY -> severity != null;
            case INHERENT -> inherent != null;
            case EFFECTIVENESS -> effectiveness != null;
            case RESIDUAL -> residual != null;
        };
    }

    private String scaleName(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability == null ? dimension.wire() : probability.scale();
            case SEVERITY -> severity == null ? dimension.wire() : severity.scale();
            case INHERENT -> inherent == null ? "risk" : inherent.scale();
            case EFFECTIVENESS -> effectiveness == null ? dimension.wire() : effectiveness.scale();
            case RESIDUAL -> residual == null ? dimension.wire() : residual.scale();
        };
    }

    /** How a step of another methodology's scale is read here; empty when no mapping says so. */
    public Optional<StepId> mapped(String fromVersion, String scaleName, StepId step) {
        return mappings.stream()
                .filter(mapping ->
                        mapping.from().equals(fromVersion) && mapping.scale().equals(scaleName))
                .findFirst()
                .map(mapping -> mapping.steps().get(step.value()));
    }
}

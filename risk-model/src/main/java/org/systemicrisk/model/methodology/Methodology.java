package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
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
        @JsonPropertyDescription("From probability and severity to inherent risk") @Nullable RiskMethod inherent,
        @JsonPropertyDescription("From answers to effectiveness") @Nullable EffectivenessMethod effectiveness,
        @JsonPropertyDescription("From effectiveness and inherent risk to residual risk") @Nullable RiskMethod residual,
        @JsonPropertyDescription("From other ratings to a priority") @Nullable PriorityMethod priority,
        @JsonPropertyDescription("What is done at each step of the priority, or of residual risk without one")
                List<Response> responses,
        @JsonPropertyDescription("Dimensions of which nothing is computed, and why") List<NotComputed> notComputed,
        @JsonPropertyDescription("Figures that conditions ask for") List<AskedMetric> metrics,
        @JsonPropertyDescription("Questions that conditions ask") List<AskedAnswer> answers,
        @JsonPropertyDescription("What must be rated: risks, modules or both; modules when absent") List<Level> rated,
        @JsonProperty("roll-up") @JsonPropertyDescription("How ratings of the parts become one of the whole")
                List<RollUp> rollUps,
        @JsonPropertyDescription("What it was copied from, where it is printed in a report and its faults stay")
                @Nullable
                Transcribed transcribed,
        @JsonPropertyDescription("Inputs and the results that must come out") List<WorkedCase> cases,
        @JsonPropertyDescription("How labels of other methodologies are read here") List<LabelMapping> mappings,
        @JsonPropertyDescription("What changed against the methodology before") @Nullable Prose changes,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Methodology {
        cases = List.copyOf(cases);
        mappings = List.copyOf(mappings);
        responses = List.copyOf(responses);
        notComputed = List.copyOf(notComputed);
        metrics = List.copyOf(metrics);
        answers = List.copyOf(answers);
        rated = List.copyOf(rated);
        rollUps = List.copyOf(rollUps);
        scales = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(scales));
    }

    /** A methodology of the five dimensions only, for modules, without conditions and roll-ups. */
    public Methodology(
            String version,
            String name,
            Map<String, List<Step>> scales,
            @Nullable ProbabilityMethod probability,
            @Nullable SeverityMethod severity,
            @Nullable RiskMethod inherent,
            @Nullable EffectivenessMethod effectiveness,
            @Nullable RiskMethod residual,
            List<LabelMapping> mappings,
            @Nullable Prose changes,
            @Nullable SourceRef source,
            @Nullable String note,
            Places places) {
        this(
                version,
                name,
                scales,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                mappings,
                changes,
                source,
                note,
                places);
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
            case PRIORITY -> priority != null;
            case CONCLUSION -> false;
        };
    }

    /** How a number of a dimension is looked up; empty where no method says so. */
    public Optional<Banding> bandingOf(Dimension dimension) {
        return Optional.ofNullable(
                switch (dimension) {
                    case PROBABILITY -> probability;
                    case SEVERITY -> severity;
                    case INHERENT -> inherent;
                    case EFFECTIVENESS -> effectiveness;
                    case RESIDUAL -> residual;
                    case PRIORITY, CONCLUSION -> null;
                });
    }

    /** How the numbers of a dimension are put together; empty where they are not. */
    public Optional<Combination> combinationOf(Dimension dimension) {
        return Optional.ofNullable(
                switch (dimension) {
                    case PROBABILITY -> probability == null ? null : probability.combine();
                    case SEVERITY -> severity == null ? null : severity.combine();
                    case INHERENT -> inherent == null ? null : inherent.combine();
                    case RESIDUAL -> residual == null ? null : residual.combine();
                    case EFFECTIVENESS, PRIORITY, CONCLUSION -> null;
                });
    }

    /** The parts of a dimension that are answered. */
    public List<String> partsOf(Dimension dimension) {
        List<String> parts =
                switch (dimension) {
                    case PROBABILITY -> probability == null ? null : probability.parts();
                    case SEVERITY -> severity == null ? null : severity.parts();
                    case INHERENT -> inherent == null ? null : inherent.parts();
                    case RESIDUAL -> residual == null ? null : residual.parts();
                    case EFFECTIVENESS, PRIORITY, CONCLUSION -> null;
                };
        return parts == null ? List.of() : parts;
    }

    /** The scale on which a part is answered: the one with its name, or else that of what the parts are put together to. */
    public Scale scaleOfPart(String part, Scale result) {
        return scale(part).orElse(result);
    }

    /** The matrix from which a dimension is looked up; empty where there is none. */
    public Optional<Matrix> matrixOf(Dimension dimension) {
        RiskMethod method =
                dimension == Dimension.INHERENT ? inherent : dimension == Dimension.RESIDUAL ? residual : null;
        return Optional.ofNullable(method).flatMap(RiskMethod::lookup);
    }

    /**
     * The two ratings from which a matrix gives inherent or residual risk. A methodology without inherent risk or without effectiveness
     * finds residual risk from probability and severity as they are after all measures.
     */
    public List<Dimension> inputsOf(Dimension dimension) {
        boolean fromMeasures =
                dimension == Dimension.RESIDUAL && rates(Dimension.INHERENT) && rates(Dimension.EFFECTIVENESS);
        return fromMeasures
                ? List.of(Dimension.EFFECTIVENESS, Dimension.INHERENT)
                : List.of(Dimension.PROBABILITY, Dimension.SEVERITY);
    }

    /**
     * Which ratings are the rows and the columns of the matrix from which a dimension is looked up; empty where there is none. The scale
     * of the rows tells it; where both scales are the same, the rows are the first of {@link #inputsOf}.
     */
    public Optional<Axes> axesOf(Dimension dimension) {
        Dimension first = inputsOf(dimension).get(0);
        Dimension second = inputsOf(dimension).get(1);
        return matrixOf(dimension).map(matrix -> {
            boolean swapped = !matrix.rows().equals(matrix.columns())
                    && scaleOf(first)
                            .filter(scale -> scale.name().equals(matrix.columns()))
                            .isPresent();
            return swapped ? new Axes(second, first) : new Axes(first, second);
        });
    }

    /** The name of the scale on which a dimension is rated, whether there is one or not. */
    public String scaleName(Dimension dimension) {
        return notComputed(dimension)
                .flatMap(said -> Optional.ofNullable(said.scale()))
                .orElseGet(() -> scaleOfMethod(dimension));
    }

    private String scaleOfMethod(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability == null ? dimension.wire() : probability.scale();
            case SEVERITY -> severity == null ? dimension.wire() : severity.scale();
            case INHERENT -> inherent == null ? "risk" : inherent.scale();
            case EFFECTIVENESS -> effectiveness == null ? dimension.wire() : effectiveness.scale();
            case RESIDUAL -> residual == null ? dimension.wire() : residual.scale();
            case PRIORITY -> priority == null ? dimension.wire() : priority.scale();
            case CONCLUSION -> dimension.wire();
        };
    }

    /**
     * The dimensions that are rated, in the order in which they build on each other: the five of the reference method but for those that
     * this one does not rate, a priority where it has one, and a conclusion where it says that one is drawn.
     */
    public List<Dimension> dimensions() {
        return Stream.of(Dimension.values()).filter(this::rates).toList();
    }

    /** Whether a dimension is rated. */
    public boolean rates(Dimension dimension) {
        Optional<NotComputed> said = notComputed(dimension);
        if (said.isPresent()) {
            return said.get().rated() != NotComputed.Kind.NOT_RATED;
        }
        return switch (dimension) {
            case PRIORITY -> priority != null;
            case CONCLUSION -> false;
            default -> true;
        };
    }

    /** The scale of an answer that conditions ask for; that of severity for one of its parts. */
    public Optional<Scale> scaleOfAnswer(String asked) {
        return answers.stream()
                .filter(question -> question.id().equals(asked))
                .map(AskedAnswer::scale)
                .findFirst()
                .map(this::scale)
                .orElseGet(() -> scaleOf(Dimension.SEVERITY));
    }

    /** By which conditions a dimension is rated and its rating changed; empty where it has no method. */
    public Optional<Stepped> steppedOf(Dimension dimension) {
        return Optional.ofNullable(
                switch (dimension) {
                    case PROBABILITY -> probability;
                    case SEVERITY -> severity;
                    case INHERENT -> inherent;
                    case EFFECTIVENESS -> effectiveness;
                    case RESIDUAL -> residual;
                    case PRIORITY -> priority;
                    case CONCLUSION -> null;
                });
    }

    /** Why nothing of a dimension is computed, where the methodology says so. */
    public Optional<NotComputed> notComputed(Dimension dimension) {
        for (NotComputed said : notComputed) {
            if (said.dimension() == dimension) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** Whether ratings are asked of modules, or of risks. */
    public boolean rates(Level level) {
        return rated.isEmpty() ? level == Level.MODULES : rated.contains(level);
    }
}

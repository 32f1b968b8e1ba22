package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Retention;

/** A metric: what exactly is counted. */
public record Metric(
        @JsonPropertyDescription("Id of the metric") MetricId id,
        @JsonPropertyDescription("Module it belongs to") @Nullable ModuleId module,
        @JsonPropertyDescription("Short name, as a table row") String name,
        @JsonPropertyDescription("Exposure, enforcement, accuracy or process") MetricKind kind,
        @JsonPropertyDescription("Count, share, duration or amount") MeasureOf measure,
        @JsonPropertyDescription("What is counted; % for a share") String unit,
        @JsonPropertyDescription("What is counted when there is one of it, as in 1 request; the unit when absent")
                @Nullable
                String unitOne,
        @JsonPropertyDescription("What exactly is counted") @Nullable String definition,
        @JsonPropertyDescription("Metric of which this is a part") @Nullable MetricId partOf,
        @JsonPropertyDescription("Metrics that together make up this one") List<MetricId> sumOf,
        @JsonPropertyDescription("Metric of the stage before this one in the same procedure") @Nullable
                MetricId stageAfter,
        @JsonPropertyDescription("The two metrics of which the share is computed") @Nullable ShareOf share,
        @JsonPropertyDescription("Decimals of a computed share; 1 when absent") @Nullable Integer decimals,
        @JsonPropertyDescription("Where it is published as well") @Nullable PublishedElsewhere alsoIn,
        @JsonPropertyDescription("Id of the log or system it is extracted from") @Nullable String log,
        @JsonPropertyDescription("How long the underlying log is kept") @Nullable Retention retention,
        @JsonPropertyDescription("Assessment in which it first appears") @Nullable AssessmentId since,
        @JsonPropertyDescription("Last assessment in which it appears") @Nullable AssessmentId until,
        @JsonPropertyDescription("Metrics it continues: a rename, a split, a merge") List<MetricId> supersedes,
        @JsonPropertyDescription("From where on its figures cannot be compared with earlier ones")
                List<SeriesBreak> breaks,
        @JsonPropertyDescription("Which way it is worse") @Nullable WorseWhen worseWhen,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    private static final int DECIMALS_OF_COMPUTED = 1;
    private static final int MOST_DECIMALS = 4;

    public Metric {
        sumOf = List.copyOf(sumOf);
        supersedes = List.copyOf(supersedes);
        breaks = List.copyOf(breaks);
    }

    /** The assessments in which it appears. */
    public Lifetime lifetime() {
        return new Lifetime(since, until);
    }

    /** The breaks between the figures of two assessments; none where they can be compared. */
    public List<SeriesBreak> breaksBetween(AssessmentId earlier, AssessmentId later) {
        return breaks.stream().filter(each -> each.liesBetween(earlier, later)).toList();
    }

    /**
     * The unit to which a figure of this metric is printed: one for a count; the last decimal, or the step to which it
     * was rounded, for others; the last digit that is not zero for a figure that is meant about.
     */
    public BigDecimal printedUnit(Quantity figure) {
        if (figure.step() != null) {
            return figure.step();
        }
        int scale = figure.value().stripTrailingZeros().scale();
        if (figure.qualifier() != Qualifier.ABOUT) {
            scale = Math.max(0, scale);
        }
        if (measure == MeasureOf.SHARE) {
            scale = share == null ? Math.min(scale, shareDecimals()) : shareDecimals();
        }
        return BigDecimal.ONE.scaleByPowerOfTen(-scale);
    }

    /** With how many decimals a share is printed: a computed one always, one of two counts at most. */
    public int shareDecimals() {
        if (decimals != null) {
            return decimals;
        }
        return share == null ? MOST_DECIMALS : DECIMALS_OF_COMPUTED;
    }
}

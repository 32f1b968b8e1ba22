package org.systemicrisk.model.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/**
 * A metric's figure in this assessment.
 *
 * @param value the quantity; a share in per cent
 * @param numerator part of a share, where it is not a metric of its own
 * @param denominator whole of a share, where it is not a metric of its own
 * @param period the figure's own period
 * @param evidence the preserved extract it was taken from (Article 34(3))
 * @param deviation why its period differs from the assessment's
 * @param restates the earlier value that this one corrects
 */
public record Observation(
        MetricId metric,
        Cell<Quantity> value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Period period,
        Territory territory,
        @Nullable Integer sampleSize,
        @Nullable String sampleFrame,
        @Nullable SourceRef source,
        @Nullable UnitId owner,
        @Nullable EvidenceId evidence,
        @Nullable String deviation,
        @Nullable BigDecimal restates,
        @Nullable Prose footnote,
        @Audience(Audience.Reader.INTERNAL) @Nullable String note,
        Places places) {
    /** A value and what it was counted of, without anything else. */
    public static Observation of(MetricId metric, Cell<Quantity> value, Period period, Territory territory) {
        return new Observation(
                metric,
                value,
                null,
                null,
                period,
                territory,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    /** The same observation with another value. */
    public Observation withValue(Cell<Quantity> newValue) {
        return new Observation(
                metric,
                newValue,
                numerator,
                denominator,
                period,
                territory,
                sampleSize,
                sampleFrame,
                source,
                owner,
                evidence,
                deviation,
                restates,
                footnote,
                note,
                places);
    }
}

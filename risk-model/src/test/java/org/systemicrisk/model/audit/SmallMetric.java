package org.systemicrisk.model.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.MetricKind;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.registry.ShareOf;

/** A metric of a small assessment while it is drawn, with what was counted in truth in this year and in the year before. */
final class SmallMetric {

    final MetricId id;
    final MeasureOf measure;
    final long grain;
    final long[] truth;

    List<SmallMetric> sumOf = List.of();

    @Nullable
    SmallMetric partOf;

    @Nullable
    SmallMetric stageAfter;

    @Nullable
    SmallMetric shareOf;

    @Nullable
    SmallMetric shareIn;

    @Nullable
    Integer decimals;

    @Nullable
    PublishedElsewhere alsoIn;

    Territory territory = Territory.of("EU");
    boolean isCounted = true;
    /** Whether a reader will take it for the share of a withheld figure in another. */
    boolean isPresumed;
    /** To what a reported share is rounded; 0 where it is computed. */
    long reportedTo;

    SmallMetric(String name, MeasureOf measure, long grain, long now, long before) {
        this.id = new MetricId("goods." + name);
        this.measure = measure;
        this.grain = grain;
        this.truth = new long[] {now, before};
    }

    boolean isShare() {
        return measure == MeasureOf.SHARE;
    }

    /** Whether it is no unknown of its own but the share of one in another. */
    boolean isQuotient() {
        return shareOf != null;
    }

    /** The share in per cent, rounded. */
    long percent(int year, long step) {
        long part = Objects.requireNonNull(shareOf).truth[year];
        return Thousandths.nearest(Thousandths.HUNDRED * part, Objects.requireNonNull(shareIn).truth[year], step);
    }

    /** Whether rounding changes nothing, so that a form of what was reported is one of the share itself. */
    boolean isReportedExactly() {
        return isReportedExactly(0) && isReportedExactly(1);
    }

    private boolean isReportedExactly(int year) {
        long part = Objects.requireNonNull(shareOf).truth[year];
        return percent(year, reportedTo) * Objects.requireNonNull(shareIn).truth[year] == Thousandths.HUNDRED * part;
    }

    Metric metric() {
        return new Metric(
                id,
                null,
                id.value(),
                MetricKind.EXPOSURE,
                measure,
                isShare() ? "%" : "offers",
                null,
                null,
                partOf == null ? null : partOf.id,
                sumOf.stream().map(part -> part.id).toList(),
                stageAfter == null ? null : stageAfter.id,
                shareOf == null || shareIn == null ? null : new ShareOf(shareOf.id, shareIn.id, Places.NONE),
                decimals,
                alsoIn,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }
}

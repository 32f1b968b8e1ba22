package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

/** Shares that are computed where none is reported. */
public final class Shares {

    /** Decimals of the exact value that is kept; what is printed is rounded further. */
    private static final int KEPT_DECIMALS = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** The share of a part in a whole, in per cent; empty when the whole is zero. */
    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(part.multiply(HUNDRED)
                .divide(whole, KEPT_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** The share of one observation in another; withheld when either of them is. */
    public static Optional<Cell<Quantity>> of(Observation part, Observation whole) {
        Optional<Quantity> above = part.value().value();
        Optional<Quantity> below = whole.value().value();
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.of(removedLike(above.isEmpty() ? part.value() : whole.value()));
        }
        return percent(above.get().value(), below.get().value()).map(p -> shown(p, above.get(), part, whole));
    }

    /** What is published in place of a part is in the part's unit and says nothing of the share. */
    private static Cell<Quantity> removedLike(Cell<Quantity> part) {
        return new Cell.Replaced<>(part.redaction().orElseThrow(), Published.NOTHING);
    }

    private static Cell<Quantity> shown(BigDecimal percent, Quantity above, Observation part, Observation whole) {
        Cell<Quantity> cell = Cell.of(new Quantity(percent, above.qualifier(), null));
        return part.value()
                .redaction()
                .or(() -> whole.value().redaction())
                .map(redaction -> cell.markedBy(redaction, Published.NOTHING))
                .orElse(cell);
    }

    /** The shares that the registry defines by two metrics, but for those that are reported. */
    static List<Observation> computed(Assessment assessment) {
        List<Observation> shares = new ArrayList<>();
        for (Metric metric : assessment.registry().metrics()) {
            ShareOf parts = metric.share();
            if (parts != null && assessment.observationsOf(metric.id()).isEmpty()) {
                ofMetrics(assessment, metric.id(), parts).ifPresent(shares::add);
            }
        }
        return shares;
    }

    private static Optional<Observation> ofMetrics(Assessment assessment, MetricId id, ShareOf parts) {
        Observation part = first(assessment, parts.of());
        Observation whole = first(assessment, parts.in());
        if (part == null || whole == null) {
            return Optional.empty();
        }
        return of(part, whole)
                .map(value -> new Observation(
                        id,
                        value,
                        null,
                        null,
                        part.period(),
                        part.territory(),
                        null,
                        null,
                        part.source(),
                        part.owner(),
                        null,
                        part.deviation(),
                        null,
                        null,
                        null,
                        part.places()));
    }

    private static @Nullable Observation first(Assessment assessment, MetricId metric) {
        return assessment.observationsOf(metric).stream().findFirst().orElse(null);
    }
}

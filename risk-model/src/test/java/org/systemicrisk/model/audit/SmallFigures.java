package org.systemicrisk.model.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.PublicFact;

/** Draws the figures of a year as its files state them, and what stands of them in other documents. */
final class SmallFigures {

    private static final List<Period> PERIODS =
            List.of(Fixtures.YEAR, new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)));

    private final Random random;
    private final Set<Kind> kinds;
    private final SmallQuantities quantities;
    private final int year;

    /** @param year 0 for this year, 1 for the one before */
    SmallFigures(Random random, Set<Kind> kinds, int year) {
        this.random = random;
        this.kinds = kinds;
        this.quantities = new SmallQuantities(random);
        this.year = year;
    }

    List<Observation> observations(List<SmallMetric> metrics, List<Redaction> redactions) {
        Set<MetricId> withheld = redactions.stream()
                .map(redaction -> ((RedactionTarget.Figure) redaction.target()).metric())
                .collect(Collectors.toSet());
        return metrics.stream()
                .filter(metric -> metric.isCounted && (!metric.isQuotient() || metric.reportedTo > 0))
                .map(metric -> observation(metric, Cell.of(quantity(metric, withheld.contains(metric.id)))))
                .toList();
    }

    private Quantity quantity(SmallMetric metric, boolean isWithheld) {
        Quantity quantity;
        if (metric.isQuotient()) {
            quantity = quantities.rounded(metric.percent(year, metric.reportedTo), metric.reportedTo);
        } else if (metric.isPresumed || metric.alsoIn != null || metric.measure == MeasureOf.AMOUNT) {
            quantity = quantities.exact(metric.truth[year]);
        } else if (isWithheld) {
            boolean isExact = random.nextInt(5) > 0;
            quantity = isExact
                    ? quantities.exact(metric.truth[year])
                    : quantities.ofItself(metric.truth[year], metric.grain);
        } else {
            quantity = random.nextInt(3) > 0 ? quantities.exact(metric.truth[year]) : agreeing(metric);
        }
        kinds.addAll(SmallQuantities.kinds(quantity));
        return quantity;
    }

    /** Not exact, and the number that was counted all the same: the other figures have to add up with it. */
    private Quantity agreeing(SmallMetric metric) {
        Quantity quantity = quantities.stated(metric.truth[year], metric.grain);
        return Thousandths.of(quantity.value()) == metric.truth[year] ? quantity : quantities.exact(metric.truth[year]);
    }

    private Observation observation(SmallMetric metric, Cell<Quantity> cell) {
        return Fixtures.observation(metric.id, "0", PERIODS.get(year), metric.territory)
                .withValue(cell);
    }

    /** What was published then, whatever the redactions say today. */
    PublishedEdition edition(List<SmallMetric> metrics) {
        List<Observation> figures = new ArrayList<>();
        for (SmallMetric metric : metrics) {
            if (metric.isCounted && !metric.isShare() && random.nextInt(3) > 0) {
                figures.add(observation(metric, cellOfThen(metric)));
            }
        }
        kinds.add(Kind.EDITION_KEPT);
        return new PublishedEdition(figures, null);
    }

    private Cell<Quantity> cellOfThen(SmallMetric metric) {
        long value = metric.truth[year];
        long step = 5 * metric.grain;
        RedactionId by = new RedactionId("then");
        long least = value / (10 * metric.grain) * 10 * metric.grain;
        return switch (random.nextInt(5)) {
            case 0 -> Cell.of(quantities.exact(value));
            case 1 -> Cell.of(quantities.stated(value, metric.grain));
            case 2 ->
                new Cell.Replaced<>(
                        by,
                        new Published.Near(
                                Thousandths.decimal(Thousandths.nearest(value, 1, step)), Thousandths.decimal(step)));
            case 3 ->
                value == least
                        ? new Cell.Replaced<>(by, Published.NOTHING)
                        : new Cell.Replaced<>(
                                by,
                                new Published.Between(
                                        Thousandths.decimal(least), Thousandths.decimal(least + 10 * metric.grain)));
            default -> new Cell.Replaced<>(by, Published.NOTHING);
        };
    }

    /** A fact about a metric, published elsewhere. */
    PublicFact fact(SmallMetric metric) {
        kinds.add(metric.isQuotient() ? Kind.PUBLIC_FACT_OF_A_SHARE : Kind.PUBLIC_FACT);
        boolean isStated = random.nextInt(5) > 0;
        if (!isStated) {
            kinds.add(Kind.PUBLIC_FACT_WITHOUT_TERRITORY);
        }
        long step = Thousandths.ONE * (random.nextBoolean() ? 1 : 10);
        Quantity value = metric.isQuotient()
                ? quantities.rounded(metric.percent(year, step), step)
                : quantities.stated(metric.truth[year], metric.grain);
        kinds.addAll(SmallQuantities.kinds(value));
        return fact(metric, value, isStated ? metric.territory : Territory.NOT_STATED, "transparency report");
    }

    PublicFact atMost(SmallMetric metric, long most) {
        return fact(metric, quantities.atMost(most), metric.territory, "statistics of the trade");
    }

    private PublicFact fact(SmallMetric metric, Quantity value, Territory territory, String where) {
        return new PublicFact(metric.id, value, PERIODS.get(year), territory, where, Places.NONE);
    }
}

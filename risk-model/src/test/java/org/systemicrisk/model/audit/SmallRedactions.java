package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Presumption;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Protection;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.law.Ground;

/** Draws which figures of a year are withheld, what is published in their place, and how well they are to be protected. */
final class SmallRedactions {

    private final Random random;
    private final Set<Kind> kinds;
    private final int year;

    /** @param year 0 for this year, 1 for the one before */
    SmallRedactions(Random random, Set<Kind> kinds, int year) {
        this.random = random;
        this.kinds = kinds;
        this.year = year;
    }

    List<Redaction> draw(List<SmallMetric> metrics) {
        List<Redaction> redactions = new ArrayList<>();
        for (SmallMetric metric : List.copyOf(metrics)) {
            boolean isWithheld = random.nextInt(5) < 2 || year == 0 && metric == metrics.get(0);
            if (metric.isCounted && isWithheld && (!metric.isShare() || random.nextBoolean())) {
                redactions.add(redaction(metric, presumed(metric, metrics)));
                if (metric.isShare()) {
                    kinds.add(Kind.SHARE_WITHHELD);
                }
                if (year == 1) {
                    kinds.add(Kind.FIGURE_OF_THE_YEAR_BEFORE_WITHHELD);
                }
            }
        }
        return redactions;
    }

    private Redaction redaction(SmallMetric metric, List<Presumption> presumed) {
        return new Redaction(
                new RedactionId(metric.id.value().replace('.', '-')),
                new RedactionTarget.Figure(metric.id),
                null,
                List.of(Ground.PROVIDER_CONFIDENTIAL),
                null,
                null,
                List.of(),
                form(metric),
                protection(metric),
                presumed,
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    /** A share that is published on another page, and really is that of the withheld figure in another. */
    private List<Presumption> presumed(SmallMetric part, List<SmallMetric> metrics) {
        List<SmallMetric> wholes = metrics.stream()
                .filter(whole -> whole != part && whole.isCounted && whole.measure == part.measure)
                .filter(whole -> whole.truth[year] >= Math.max(part.truth[year], 1))
                .toList();
        if (year == 1 || part.isShare() || wholes.isEmpty() || random.nextInt(4) > 0) {
            return List.of();
        }
        SmallMetric whole = wholes.get(random.nextInt(wholes.size()));
        long percent = Thousandths.nearest(Thousandths.HUNDRED * part.truth[year], whole.truth[year], Thousandths.ONE);
        SmallMetric share = SmallRegistry.byItself("rate" + metrics.size(), percent, random);
        share.isPresumed = true;
        metrics.add(share);
        kinds.add(Kind.PRESUMED);
        kinds.add(Kind.SHARE_BY_ITSELF);
        return List.of(new Presumption(share.id, whole.id, Places.NONE));
    }

    private @Nullable Replacement form(SmallMetric metric) {
        if (metric.reportedTo > 0 && !metric.isReportedExactly()) {
            return null;
        }
        long grain = metric.isQuotient() ? Thousandths.ONE : metric.grain;
        BigDecimal step = Thousandths.decimal(grain * one(List.of(2, 3, 5, 10)));
        return switch (random.nextInt(8)) {
            case 0 -> band(metric, grain);
            case 1 -> new Replacement.Rounded(step);
            case 2 -> new Replacement.Magnitude();
            case 3 -> new Replacement.Index();
            case 4 -> new Replacement.Direction();
            default -> null;
        };
    }

    private Replacement band(SmallMetric metric, long grain) {
        long value = metric.isQuotient() ? metric.percent(year, Thousandths.ONE) : metric.truth[year];
        long from = Math.max(0, value - grain * (1 + random.nextInt(6)));
        long to = value + grain * (1 + random.nextInt(6));
        return new Replacement.Band(Thousandths.decimal(from), Thousandths.decimal(to));
    }

    private @Nullable Protection protection(SmallMetric metric) {
        long grain = metric.isQuotient() ? Thousandths.ONE : metric.grain;
        switch (random.nextInt(5)) {
            case 0:
                kinds.add(Kind.PROTECTED_BY_A_SHARE);
                return new Protection.OfTheValue(BigDecimal.valueOf(one(List.of(5, 20, 50))));
            case 1:
                kinds.add(Kind.PROTECTED_BY_A_NUMBER);
                return new Protection.Absolute(Thousandths.decimal(grain * one(List.of(1, 2, 3, 6))));
            default:
                return null;
        }
    }

    private int one(List<Integer> of) {
        return of.get(random.nextInt(of.size()));
    }
}

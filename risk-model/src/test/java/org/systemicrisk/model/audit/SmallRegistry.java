package org.systemicrisk.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.MeasureOf;

/** Draws a handful of metrics that have to do with each other, and what was counted in truth. */
final class SmallRegistry {

    private static final List<Long> STEPS_OF_SHARES = List.of(100L, Thousandths.ONE, 5 * Thousandths.ONE);

    private final Random random;
    private final Set<Kind> kinds;
    private final List<SmallMetric> metrics = new ArrayList<>();

    private SmallRegistry(Random random, Set<Kind> kinds) {
        this.random = random;
        this.kinds = kinds;
    }

    static List<SmallMetric> draw(Random random, Set<Kind> kinds) {
        SmallRegistry registry = new SmallRegistry(random, kinds);
        registry.draw();
        return registry.metrics;
    }

    private void draw() {
        if (random.nextInt(3) > 0) {
            sum(random.nextInt(4) == 0);
        }
        if (metrics.isEmpty() || random.nextInt(3) == 0) {
            part();
        }
        if (random.nextInt(4) == 0) {
            stage();
        }
        List<SmallMetric> plain = List.copyOf(metrics);
        for (SmallMetric part : plain) {
            SmallMetric whole = part.partOf == null ? totalOf(part, plain) : part.partOf;
            if (whole != part && random.nextInt(3) == 0) {
                share(part, whole, random.nextInt(2) == 0 ? 0 : one(STEPS_OF_SHARES));
            }
        }
        if (random.nextInt(4) == 0) {
            shareOfUncounted(plain);
        }
        if (random.nextInt(8) == 0) {
            metrics.add(byItself("rate", Thousandths.ONE * random.nextInt(101), random));
            kinds.add(Kind.SHARE_BY_ITSELF);
        }
    }

    private void sum(boolean isAmount) {
        int count = 2 + random.nextInt(2);
        long grain = isAmount ? 100 : Thousandths.ONE;
        List<SmallMetric> parts = IntStream.range(0, count)
                .mapToObj(i -> add("part" + i, grain, counted(grain), counted(grain)))
                .toList();
        SmallMetric total = add("total", grain, 0, 0);
        parts.forEach(part -> {
            total.truth[0] += part.truth[0];
            total.truth[1] += part.truth[1];
        });
        total.sumOf = parts;
        kinds.add(Kind.SUM);
        if (isAmount) {
            kinds.add(Kind.AMOUNT);
        }
    }

    private void part() {
        boolean isNew = metrics.isEmpty() || random.nextBoolean();
        SmallMetric whole =
                isNew ? add("all", Thousandths.ONE, counted(Thousandths.ONE) + 2_000, 11_000) : one(metrics);
        SmallMetric part = add("some", whole.grain, within(whole, 0), within(whole, 1));
        part.partOf = whole;
        kinds.add(Kind.PART_OF);
        if (random.nextInt(3) == 0) {
            part.territory = Territory.of("DE");
            kinds.add(Kind.PART_COUNTED_IN_ONE_STATE);
        }
    }

    /** What was done with some of what another figure counts. */
    private void stage() {
        SmallMetric before = one(metrics);
        SmallMetric later = add("later", before.grain, within(before, 0), within(before, 1));
        later.stageAfter = before;
        later.territory = before.territory;
        kinds.add(Kind.STAGE);
    }

    private void share(SmallMetric part, SmallMetric whole, long reportedTo) {
        if (whole.truth[0] == 0 || whole.truth[1] == 0) {
            return;
        }
        String name = part.id.value().substring(6) + "-in-" + whole.id.value().substring(6);
        SmallMetric share = new SmallMetric(name, MeasureOf.SHARE, 0, 0, 0);
        share.shareOf = part;
        share.shareIn = whole;
        share.reportedTo = reportedTo;
        share.territory = part.territory;
        share.decimals = reportedTo > 0 && reportedTo < Thousandths.ONE || random.nextBoolean() ? null : 0;
        metrics.add(share);
        kinds.add(reportedTo == 0 ? Kind.COMPUTED_SHARE : Kind.REPORTED_SHARE);
    }

    /** A whole that nobody counted, of which one or two shares were reported. */
    private void shareOfUncounted(List<SmallMetric> plain) {
        SmallMetric part = one(plain);
        if (part.measure != MeasureOf.COUNT) {
            return;
        }
        SmallMetric whole = add(
                "uncounted",
                part.grain,
                part.truth[0] + counted(part.grain) + Thousandths.ONE,
                part.truth[1] + counted(part.grain) + Thousandths.ONE);
        whole.isCounted = false;
        whole.territory = part.territory;
        share(part, whole, one(STEPS_OF_SHARES));
        SmallMetric other = one(plain);
        if (other != part && other.grain == part.grain && fits(other, whole)) {
            share(other, whole, one(STEPS_OF_SHARES));
        }
        kinds.add(Kind.SHARE_OF_UNCOUNTED_WHOLE);
    }

    /** A share of which the registry does not say what it is the share of. */
    static SmallMetric byItself(String name, long now, Random random) {
        long before = Thousandths.ONE * random.nextInt(101);
        return new SmallMetric(name, MeasureOf.SHARE, Thousandths.ONE, now, before);
    }

    private static boolean fits(SmallMetric part, SmallMetric whole) {
        return part.territory.equals(whole.territory)
                && part.truth[0] <= whole.truth[0]
                && part.truth[1] <= whole.truth[1];
    }

    private static SmallMetric totalOf(SmallMetric part, List<SmallMetric> metrics) {
        return metrics.stream()
                .filter(total -> total.sumOf.contains(part))
                .findFirst()
                .orElse(part);
    }

    private SmallMetric add(String name, long grain, long now, long before) {
        MeasureOf measure = grain == Thousandths.ONE ? MeasureOf.COUNT : MeasureOf.AMOUNT;
        SmallMetric metric = new SmallMetric(name, measure, grain, now, before);
        metrics.add(metric);
        return metric;
    }

    private long counted(long grain) {
        return grain * (grain == Thousandths.ONE ? random.nextInt(10) : random.nextInt(30));
    }

    private long within(SmallMetric whole, int year) {
        return whole.grain * random.nextInt((int) (whole.truth[year] / whole.grain) + 1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

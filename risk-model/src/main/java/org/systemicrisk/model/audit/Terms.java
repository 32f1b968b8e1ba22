package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.inference.Unknown;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

/** Finds what a figure is in the language of inference, and notes the unknowns that it needs. */
final class Terms {

    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal FEW = BigDecimal.valueOf(1_000);

    /** In the same territory, which counts two, and in the same period. */
    private static final int SAME = 3;

    private final Notebook notebook;
    private final Neighbourhood neighbourhood;
    private final Grains grains;
    private final Uncounted uncounted;

    /** @param grains of which the figures are multiples */
    Terms(Notebook notebook, Neighbourhood neighbourhood, Grains grains) {
        this.notebook = notebook;
        this.neighbourhood = neighbourhood;
        this.grains = grains;
        this.uncounted = new Uncounted(notebook);
    }

    /**
     * A figure as it is used by others.
     *
     * @param matches whether period and territory are those that were asked for
     */
    record Found(FigureId figure, int unknown, boolean matches) {}

    /** The two figures of which another is the share. */
    record Parts(Found part, Found whole) {

        /** Whether both are of the period and territory of the share. */
        boolean match() {
            return part.matches() && whole.matches();
        }
    }

    /** The term of a figure: a share of its two parts where the registry says which they are, otherwise a value. */
    Term of(Year year, Observation figure) {
        ShareOf share = year.metric(figure.metric()).map(Metric::share).orElse(null);
        if (share == null || isByItself(share, year)) {
            return new Term.Value(unknown(year, figure));
        }
        Parts parts = parts(figure, share, year);
        figure.value().value().map(Quantity::value).ifPresent(percent -> guess(parts, percent));
        return new Term.Share(parts.part().unknown(), parts.whole().unknown());
    }

    /** What a figure is the share of. */
    Parts parts(Observation figure, ShareOf share, Year year) {
        return new Parts(like(figure, share.of(), year), like(figure, share.in(), year));
    }

    /**
     * Whether a part of the share was not counted and stands in no other relation: then the share may be anything, unless the
     * other part is so small that whole numbers leave few shares, or only one.
     */
    private boolean isByItself(ShareOf share, Year year) {
        List<MetricId> parts = List.of(share.of(), share.in());
        boolean isOpen = parts.stream().anyMatch(part -> year.figures(part).isEmpty() && !neighbourhood.connects(part));
        return isOpen
                && parts.stream()
                        .flatMap(part -> year.figures(part).stream())
                        .flatMap(figure -> figure.value().value().stream())
                        .noneMatch(quantity -> quantity.value().compareTo(FEW) < 0);
    }

    /** The figures of a metric that are unknowns, counted or not. */
    List<Found> all(Year year, MetricId metric) {
        List<Found> all = new ArrayList<>();
        for (Year.Pair pair : year.pairs(metric)) {
            of(year, pair.complete())
                    .sum()
                    .ifPresent(sum -> all.add(new Found(pair.id(), sum.terms().firstKey(), true)));
        }
        year.metric(metric)
                .ifPresent(known -> uncounted.of(year, known).forEach(figure -> all.add(found(figure, true))));
        return all;
    }

    /** Another metric in the period and territory of a figure; the nearest there is; one that nobody counted. */
    Found like(Observation figure, MetricId other, Year year) {
        Observation nearest = null;
        int best = -1;
        for (Observation counted : year.figures(other)) {
            int nearness = (counted.territory().equals(figure.territory()) ? 2 : 0)
                    + (counted.period().equals(figure.period()) ? 1 : 0);
            if (nearness > best) {
                best = nearness;
                nearest = counted;
            }
        }
        return nearest == null
                ? uncounted(year, new FigureId(year.id(), other, figure.territory(), figure.period()))
                : new Found(year.idOf(nearest), unknown(year, nearest), best == SAME);
    }

    /** A figure that nobody counted; where there is one already that may be it, that one. */
    Found uncounted(Year year, FigureId wanted) {
        Metric metric = year.metric(wanted.metric()).orElseThrow();
        FigureId figure = uncounted.at(wanted, metric, neighbourhood.isDivisor(metric.id()));
        return found(figure, figure.equals(wanted));
    }

    private Found found(FigureId figure, boolean matches) {
        return new Found(figure, Objects.requireNonNull(notebook.find(figure)), matches);
    }

    private int unknown(Year year, Observation figure) {
        FigureId id = year.idOf(figure);
        Integer known = notebook.find(id);
        if (known != null) {
            return known;
        }
        Quantity quantity = figure.value().value().orElseThrow();
        BigDecimal value = quantity.value();
        Metric metric = year.metric(figure.metric()).orElseThrow();
        BigDecimal grain = grains.of(metric, quantity);
        BigDecimal greatest = metric.measure() == MeasureOf.SHARE ? Term.HUNDRED : notebook.most();
        // a share of nothing is none, and what can lie below zero can lie far below
        BigDecimal least = neighbourhood.isDivisor(figure.metric()) ? grain : BigDecimal.ZERO;
        BigDecimal lowest = value.signum() < 0 ? greatest.negate() : least;
        return notebook.add(
                id,
                new Unknown(id.toString(), grain, lowest.min(value), greatest.max(value)),
                value,
                Range.of(quantity, metric.printedUnit(quantity), false));
    }

    private void guess(Parts parts, BigDecimal percent) {
        int part = parts.part().unknown();
        int whole = parts.whole().unknown();
        boolean noPart = notebook.isGuessed(part);
        boolean noWhole = notebook.isGuessed(whole);
        if (noPart && noWhole) {
            notebook.guess(whole, MANY);
        }
        if (noPart) {
            BigDecimal all = notebook.value(whole);
            notebook.guess(part, all.multiply(percent).divide(Term.HUNDRED, 0, RoundingMode.HALF_UP));
        } else if (noWhole && percent.signum() > 0) {
            BigDecimal some = notebook.value(part);
            notebook.guess(whole, some.multiply(Term.HUNDRED).divide(percent, 0, RoundingMode.HALF_UP));
        }
    }
}

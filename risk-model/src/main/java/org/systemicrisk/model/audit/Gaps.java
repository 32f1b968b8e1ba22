package org.systemicrisk.model.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.registry.Metric;

/** Notes the figures that nobody counted and by which those that somebody counted hang together. */
final class Gaps {

    private final Terms terms;
    private final Neighbourhood neighbourhood;
    private final Year year;
    private final Deque<FigureId> open = new ArrayDeque<>();

    Gaps(Terms terms, Neighbourhood neighbourhood, Year year) {
        this.terms = terms;
        this.neighbourhood = neighbourhood;
        this.year = year;
    }

    void note() {
        facts();
        for (Metric metric : year.metrics()) {
            terms.all(year, metric.id()).forEach(found -> open.add(found.figure()));
            if (neighbourhood.isTold(metric.id())
                    && terms.all(year, metric.id()).isEmpty()) {
                besidesWhole(metric);
            }
        }
        while (!open.isEmpty()) {
            FigureId figure = open.remove();
            Metric metric = year.metric(figure.metric()).orElseThrow();
            greater(metric).stream()
                    .filter(neighbourhood::connects)
                    .filter(whole -> terms.all(year, whole).stream()
                            .noneMatch(found -> found.figure().mayCover(figure)))
                    .forEach(whole -> note(figure.withMetric(whole)));
            parts(metric, figure);
        }
    }

    /** What is never below it: wholes, and the stage before it. */
    private Set<MetricId> greater(Metric metric) {
        Set<MetricId> greater = new LinkedHashSet<>(neighbourhood.wholesOf(metric.id()));
        if (metric.stageAfter() != null) {
            greater.add(metric.stageAfter());
        }
        return greater;
    }

    /** The summands of a total, where something is known of one of them. */
    private void parts(Metric metric, FigureId total) {
        boolean tells = metric.sumOf().stream()
                .anyMatch(part ->
                        neighbourhood.isTold(part) || !terms.all(year, part).isEmpty());
        if (tells) {
            for (MetricId part : metric.sumOf()) {
                if (terms.all(year, part).stream()
                        .noneMatch(found -> found.figure().mayBe(total))) {
                    note(total.withMetric(part));
                }
            }
        }
    }

    /** What others tell of this period, and the assessment does not. */
    private void facts() {
        Period period = year.complete().assessment().header().dates().period();
        year.complete().assessment().registry().publicFacts().stream()
                .filter(fact -> year.isWanted(fact.metric()) && fact.period().meets(period))
                .map(fact -> FigureId.of(year.id(), fact))
                .filter(told -> terms.all(year, told.metric()).stream()
                        .noneMatch(found -> found.figure().mayBe(told)))
                .forEach(this::note);
    }

    /** A copy says neither period nor territory: a reader takes those of what it is a part of. */
    private void besidesWhole(Metric metric) {
        List<FigureId> wholes = new ArrayList<>();
        greater(metric).forEach(whole -> terms.all(year, whole).forEach(found -> wholes.add(found.figure())));
        wholes.stream().findFirst().ifPresent(whole -> note(whole.withMetric(metric.id())));
    }

    private void note(FigureId wanted) {
        if (year.metric(wanted.metric()).isPresent()) {
            open.add(terms.uncounted(year, wanted).figure());
        }
    }
}

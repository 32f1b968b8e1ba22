package org.systemicrisk.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.inference.Limit;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;

/** What follows from the definitions of the metrics: a part is no greater than its whole, a total is the sum of its parts. */
final class DefinitionClues {

    private final Notebook notebook;
    private final Terms terms;

    DefinitionClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        for (Metric metric : year.metrics()) {
            if (metric.measure() != MeasureOf.SHARE) {
                for (Observation figure : year.figures(metric.id())) {
                    if (figure.value().value().isPresent()) {
                        partOf(metric, figure, year);
                        sumOf(metric, figure, year);
                    }
                }
            }
        }
    }

    /** What is counted in a part of the period and territory is among what is counted in the whole of them. */
    private void partOf(Metric metric, Observation part, Year year) {
        MetricId whole = metric.partOf();
        if (whole == null) {
            return;
        }
        for (Observation all : year.figures(whole)) {
            boolean within =
                    all.territory().covers(part.territory()) && all.period().contains(part.period());
            boolean unstated = !all.territory().isStated() || !part.territory().isStated();
            if (all.value().value().isPresent() && (within || unstated)) {
                String key = "part " + year.idOf(part) + " of " + year.idOf(all) + " " + part.period();
                Sum difference = sum(part, year).minus(sum(all, year));
                Limit none = Limit.including(java.math.BigDecimal.ZERO);
                notebook.add(
                        new Clue(
                                key,
                                Clue.Kind.DEFINITION,
                                part.metric() + " is a part of " + whole,
                                List.of(year.idOf(part), year.idOf(all)),
                                within ? "" : "that both are counted in the same territory"),
                        List.of(new Statement(key, difference, null, none)));
            }
        }
    }

    private void sumOf(Metric metric, Observation total, Year year) {
        if (metric.sumOf().isEmpty()) {
            return;
        }
        List<Terms.Found> parts = metric.sumOf().stream()
                .filter(part -> !year.figures(part).isEmpty())
                .map(part -> terms.like(total, part, year))
                .toList();
        boolean then = parts.stream().allMatch(part -> part.figure().period().equals(total.period()));
        if (then && parts.size() == metric.sumOf().size()) {
            Sum difference = sum(total, year);
            List<FigureId> figures = new ArrayList<>(List.of(year.idOf(total)));
            for (Terms.Found part : parts) {
                difference = difference.minus(Sum.of(part.unknown()));
                figures.add(part.figure());
            }
            String key = "sum " + year.idOf(total) + " " + total.period();
            notebook.add(
                    new Clue(
                            key,
                            Clue.Kind.DEFINITION,
                            metric.id() + " is the sum of "
                                    + metric.sumOf().stream()
                                            .map(Objects::toString)
                                            .collect(Collectors.joining(", ")),
                            figures,
                            parts.stream().allMatch(Terms.Found::matches)
                                    ? ""
                                    : "that all of them are counted in the same territory"),
                    List.of(Statement.equal(key, difference, java.math.BigDecimal.ZERO)));
        }
    }

    private Sum sum(Observation figure, Year year) {
        return terms.of(year, figure).sum().orElseThrow();
    }
}

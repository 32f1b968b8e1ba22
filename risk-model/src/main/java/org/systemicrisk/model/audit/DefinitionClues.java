package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;

/**
 * What follows from the definitions of the metrics: a total is the sum of its parts, and a part is no greater than its whole, nor a
 * later stage than the one before it, nor what is counted in a country than what is counted in the Union.
 */
final class DefinitionClues {

    private final Notebook notebook;
    private final Terms terms;
    private final Neighbourhood neighbourhood;
    private final Set<List<FigureId>> summed = new HashSet<>();

    DefinitionClues(Notebook notebook, Terms terms, Neighbourhood neighbourhood) {
        this.notebook = notebook;
        this.terms = terms;
        this.neighbourhood = neighbourhood;
    }

    void add(Year year) {
        new Gaps(terms, neighbourhood, year).note();
        for (Metric metric : year.metrics()) {
            if (!metric.sumOf().isEmpty()) {
                terms.all(year, metric.id()).forEach(total -> sumOf(metric, total, year));
            }
        }
        for (Metric metric : year.metrics()) {
            for (Terms.Found figure : terms.all(year, metric.id())) {
                partOf(metric, figure, year);
                stageAfter(metric, figure, year);
                among(metric, figure, year);
            }
        }
    }

    private void partOf(Metric metric, Terms.Found part, Year year) {
        for (MetricId whole : neighbourhood.wholesOf(metric.id())) {
            for (Terms.Found all : alike(metric, whole, year)) {
                boolean isSummand =
                        !whole.equals(metric.partOf()) && summed.contains(List.of(all.figure(), part.figure()));
                if (all.figure().mayCover(part.figure()) && !isSummand) {
                    String words = metric.id() + " is a part of " + whole;
                    String assumption =
                            all.figure().territory().covers(part.figure().territory())
                                    ? ""
                                    : "that both are counted in the same territory";
                    noGreater("part", part, all, words, assumption);
                }
            }
        }
    }

    private void stageAfter(Metric metric, Terms.Found later, Year year) {
        MetricId before = metric.stageAfter();
        if (before != null) {
            String words = metric.id() + " is a stage after " + before;
            String assumption = "that no case of " + metric.id() + " was pending when the period began";
            alike(metric, before, year).stream()
                    .filter(earlier -> earlier.figure().mayCover(later.figure()))
                    .forEach(earlier -> noGreater("stage", later, earlier, words, assumption));
        }
    }

    /** The same in a smaller territory, or in a part of the time. */
    private void among(Metric metric, Terms.Found part, Year year) {
        FigureId less = part.figure();
        if (metric.measure() == MeasureOf.COUNT || metric.measure() == MeasureOf.AMOUNT) {
            for (Terms.Found all : terms.all(year, metric.id())) {
                FigureId more = all.figure();
                boolean within = more.territory().covers(less.territory())
                        && more.period().contains(less.period());
                if (within && !more.equals(less)) {
                    noGreater(
                            "among",
                            part,
                            all,
                            named(less, more) + " is counted within " + named(more, less),
                            "that " + metric.id() + " is counted in the same way in all periods and territories");
                }
            }
        }
    }

    private static String named(FigureId figure, FigureId other) {
        return figure.period().equals(other.period()) ? figure.toString() : figure.inFull();
    }

    private List<Terms.Found> alike(Metric metric, MetricId other, Year year) {
        return year.metric(other)
                .filter(whole -> whole.measure() == metric.measure())
                .map(whole -> terms.all(year, other))
                .orElse(List.of());
    }

    private void noGreater(String how, Terms.Found less, Terms.Found more, String words, String assumption) {
        String key = how + " " + less.figure().inFull() + " of " + more.figure().inFull();
        Sum difference = Sum.of(less.unknown()).minus(Sum.of(more.unknown()));
        BigDecimal least = notebook.value(less.unknown());
        if (least.compareTo(notebook.value(more.unknown())) > 0) {
            notebook.guess(more.unknown(), least);
        }
        notebook.add(
                new Clue(key, Clue.Kind.DEFINITION, words, List.of(less.figure(), more.figure()), assumption),
                List.of(Statement.atMost(key, difference, BigDecimal.ZERO)));
    }

    private void sumOf(Metric metric, Terms.Found total, Year year) {
        List<Terms.Found> parts = metric.sumOf().stream()
                .flatMap(part -> summand(total.figure(), part, year).stream())
                .toList();
        if (parts.size() == metric.sumOf().size()) {
            Sum difference = Sum.of(total.unknown());
            List<FigureId> figures = new ArrayList<>(List.of(total.figure()));
            for (Terms.Found part : parts) {
                difference = difference.minus(Sum.of(part.unknown()));
                figures.add(part.figure());
                summed.add(List.of(total.figure(), part.figure()));
            }
            String names = metric.sumOf().stream().map(Objects::toString).collect(Collectors.joining(", "));
            String key = "sum " + total.figure().inFull();
            notebook.add(
                    new Clue(
                            key,
                            Clue.Kind.DEFINITION,
                            metric.id() + " is the sum of " + names,
                            figures,
                            parts.stream().allMatch(Terms.Found::matches)
                                    ? ""
                                    : "that all of them are counted in the same territory"),
                    List.of(Statement.equal(key, difference, BigDecimal.ZERO)));
            guess(total, parts);
        }
    }

    /** The figure of a part in the period and territory of the total, as far as a reader can know. */
    private Optional<Terms.Found> summand(FigureId total, MetricId part, Year year) {
        List<Terms.Found> figures = terms.all(year, part);
        return figures.stream()
                .filter(found -> found.figure().isBeside(total))
                .findFirst()
                .or(() -> figures.stream()
                        .filter(found -> found.figure().mayBe(total))
                        .findFirst()
                        .map(found -> new Terms.Found(found.figure(), found.unknown(), false)));
    }

    private void guess(Terms.Found total, List<Terms.Found> parts) {
        BigDecimal sum =
                parts.stream().map(part -> notebook.value(part.unknown())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = notebook.value(total.unknown()).subtract(sum);
        if (notebook.isGuessed(total.unknown())) {
            notebook.guess(total.unknown(), sum);
        } else {
            parts.stream()
                    .filter(part -> notebook.isGuessed(part.unknown()))
                    .findFirst()
                    .ifPresent(part -> notebook.guess(
                            part.unknown(), notebook.value(part.unknown()).add(rest)));
        }
    }
}

package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.PublishedElsewhere;

/** What other documents tell of the figures: copies that the registry names, and facts that anybody can look up. */
final class ElsewhereClues {

    private final Notebook notebook;
    private final Terms terms;

    ElsewhereClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        Map<MetricId, List<PublicFact>> facts = year.complete().assessment().registry().publicFacts().stream()
                .collect(Collectors.groupingBy(PublicFact::metric));
        for (Year.Pair pair : year.pairs()) {
            Term term = terms.of(year, pair.complete());
            copy(pair, term);
            facts.getOrDefault(pair.id().metric(), List.of())
                    .forEach(fact -> fact(fact, pair.id(), pair.metric(), term));
        }
        for (Metric metric : year.metrics()) {
            List<PublicFact> known = facts.getOrDefault(metric.id(), List.of());
            List<Terms.Found> uncounted = terms.all(year, metric.id()).stream()
                    .filter(found -> notebook.isGuessed(found.unknown()))
                    .toList();
            uncounted.forEach(found ->
                    known.forEach(fact -> fact(fact, found.figure(), metric, new Term.Value(found.unknown()))));
            if (year.figures(metric.id()).isEmpty()) {
                uncounted.stream().findFirst().ifPresent(found -> copy(found, metric));
            }
        }
    }

    /** A copy of a figure that the assessment does not have. */
    private void copy(Terms.Found uncounted, Metric metric) {
        PublishedElsewhere copy = metric.alsoIn();
        if (copy != null && copy.value() != null) {
            String assumption = "that " + metric.id() + " is counted in the same period and territory there";
            Term term = new Term.Value(uncounted.unknown());
            note("copy", copy.where(), Quantity.of(copy.value()), uncounted.figure(), metric, term, assumption);
        }
    }

    /** A value that differs belongs to another notion of the metric, and tells nothing of this one. */
    private void copy(Year.Pair pair, Term term) {
        PublishedElsewhere copy = pair.metric().alsoIn();
        if (copy != null && copy.value() != null) {
            printed(copy.value(), pair)
                    .ifPresent(printed -> note("copy", copy.where(), printed, pair.id(), pair.metric(), term, ""));
        }
    }

    /** The copy as it is to be read, if it is the figure when both are rounded alike: it may have more digits, or fewer. */
    private static Optional<Quantity> printed(BigDecimal copy, Year.Pair pair) {
        Quantity own = pair.quantity();
        if (copy.compareTo(own.value()) == 0) {
            return Optional.of(new Quantity(copy, own.qualifier(), own.step()));
        }
        boolean isShare = pair.metric().measure() == MeasureOf.SHARE;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-copy.scale());
        BigDecimal coarser = unit.max(pair.metric().printedUnit(own));
        return Range.nearest(copy, coarser).compareTo(Range.nearest(own.value(), coarser)) == 0
                ? Optional.of(new Quantity(copy, Qualifier.EXACT, isShare ? unit : null))
                : Optional.empty();
    }

    private void fact(PublicFact fact, FigureId figure, Metric metric, Term term) {
        FigureId told = FigureId.of(figure.year(), fact);
        if (figure.mayBe(told)) {
            String assumption =
                    figure.isBeside(told) ? "" : "that " + metric.id() + " is counted in the same territory there";
            note("fact " + fact.places().self(), fact.where(), fact.value(), figure, metric, term, assumption);
        }
    }

    /** @param what no two clues of a figure have the same */
    private void note(
            String what, String where, Quantity printed, FigureId figure, Metric metric, Term term, String assumption) {
        String key = what + " " + figure.inFull();
        boolean isCounted = !(term instanceof Term.Value value) || !notebook.isGuessed(value.unknown());
        Range range = Range.of(printed, metric.printedUnit(printed), term instanceof Term.Share);
        String words = (isCounted ? figure.toString() : figure.inFull()) + " is published in " + where + ": "
                + Wording.value(printed, metric.printedUnit(printed), metric);
        notebook.add(new Clue(key, Clue.Kind.ELSEWHERE, words, List.of(figure), assumption), term.within(range, key));
    }
}

package org.systemicrisk.model.audit;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.measurement.Quantity;

/** What stands in the file that was published for an earlier assessment, whatever its redactions say today. */
final class EarlierEditionClues {

    private final Notebook notebook;
    private final Terms terms;

    EarlierEditionClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        PublishedEdition edition = year.complete().assessment().published();
        if (edition == null) {
            year.pairs().stream()
                    .filter(pair -> wasCompared(pair, year))
                    .forEach(pair ->
                            notebook.addUnused(terms.of(year, pair.complete()).unknowns()));
        } else {
            for (Observation figure : edition.figures()) {
                FigureId id = year.idOf(figure);
                year.pairs(figure.metric()).stream()
                        .filter(pair -> pair.id().equals(id))
                        .findFirst()
                        .ifPresent(pair -> note(figure, pair, year));
            }
        }
    }

    /** Whether the edition compared a figure with one of a year that is not at hand. */
    private static boolean wasCompared(Year.Pair pair, Year year) {
        boolean hasYearBefore = year.complete().assessment().header().comparesTo() != null;
        return hasYearBefore
                && year.withheld()
                        .ofFigure(pair.id().metric())
                        .map(Redaction::replacement)
                        .filter(form -> form instanceof Replacement.Index || form instanceof Replacement.Direction)
                        .isPresent();
    }

    private void note(Observation figure, Year.Pair pair, Year year) {
        String key = "edition " + pair.id() + " " + pair.id().period();
        Term term = terms.of(year, pair.complete());
        Optional<Quantity> value = figure.value().value();
        List<Statement> said;
        if (value.isPresent()) {
            Range range = Range.of(value.get(), pair.metric().printedUnit(value.get()), term instanceof Term.Share);
            said = term.within(range, key);
        } else {
            FormReading.Said form = figure.value().published().accept(new FormReading(term, null, null, key));
            said = form.statements();
            if (form.isBeyond()) {
                notebook.addUnused(term.unknowns());
            }
        }
        String words = pair.id() + " stands in the edition published then";
        notebook.add(new Clue(key, Clue.Kind.EARLIER_EDITION, words, List.of(pair.id()), ""), said);
    }
}

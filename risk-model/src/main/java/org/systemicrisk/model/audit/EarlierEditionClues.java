package org.systemicrisk.model.audit;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
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
        if (edition != null) {
            for (Observation figure : edition.figures()) {
                FigureId id = year.idOf(figure);
                year.pairs(figure.metric()).stream()
                        .filter(pair -> pair.id().equals(id))
                        .findFirst()
                        .ifPresent(pair -> note(figure, pair, year));
            }
        }
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
            said = figure.value()
                    .published()
                    .accept(new FormReading(term, null, null, key))
                    .statements();
        }
        String words = pair.id() + " stands in the edition published then";
        notebook.add(new Clue(key, Clue.Kind.EARLIER_EDITION, words, List.of(pair.id()), ""), said);
    }
}

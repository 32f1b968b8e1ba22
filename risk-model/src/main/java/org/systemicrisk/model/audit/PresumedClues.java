package org.systemicrisk.model.audit;

import java.util.List;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Presumption;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;

/** Relations that nobody states and that a reader will presume: that a published share is that of the withheld figure in another. */
final class PresumedClues {

    private final Notebook notebook;
    private final Terms terms;

    PresumedClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        for (Redaction redaction : year.complete().assessment().redactions()) {
            if (redaction.target() instanceof RedactionTarget.Figure target) {
                redaction.presumed().forEach(presumption -> year.figures(target.metric()).stream()
                        .filter(figure -> figure.value().value().isPresent())
                        .forEach(figure -> note(presumption, figure, year)));
            }
        }
    }

    private void note(Presumption presumption, Observation figure, Year year) {
        year.pairs(presumption.share()).stream()
                .filter(pair -> !pair.isWithheld())
                .findFirst()
                .ifPresent(share -> note(share, terms.like(figure, presumption.in(), year), figure, year));
    }

    private void note(Year.Pair share, Terms.Found whole, Observation figure, Year year) {
        FigureId part = year.idOf(figure);
        Quantity printed = share.quantity();
        terms.of(year, figure).sum().ifPresent(sum -> {
            int position = sum.terms().firstKey();
            String key = "presumed " + part + " " + share.id();
            MetricId in = whole.figure().metric();
            notebook.addPresumed(
                    new Clue(
                            key,
                            Clue.Kind.DEFINITION,
                            share.id() + " is published: "
                                    + Wording.value(printed, share.metric().printedUnit(printed), share.metric()),
                            List.of(share.id(), part, whole.figure()),
                            "that " + share.id().metric() + " is the share of " + part.metric() + " in " + in),
                    new Term.Share(position, whole.unknown())
                            .within(Range.of(printed, share.metric().printedUnit(printed), true), key));
        });
    }
}

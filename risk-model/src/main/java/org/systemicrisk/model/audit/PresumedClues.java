package org.systemicrisk.model.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
                redaction.presumed().forEach(presumption -> year.pairs(target.metric())
                        .forEach(pair -> note(presumption, pair.complete(), year)));
            }
        }
    }

    private void note(Presumption presumption, Observation figure, Year year) {
        nearest(year.pairs(presumption.share()), figure)
                .ifPresent(share -> note(share, terms.like(figure, presumption.in(), year), figure, year));
    }

    /** The published share of the figure's period and territory, or else of one of them, or else the first. */
    private static Optional<Year.Pair> nearest(List<Year.Pair> shares, Observation figure) {
        Predicate<Year.Pair> here = share -> share.id().territory().equals(figure.territory());
        Predicate<Year.Pair> then = share -> share.id().period().equals(figure.period());
        return Stream.of(here.and(then), then, here, (Predicate<Year.Pair>) share -> true)
                .flatMap(fits -> shares.stream()
                        .filter(share -> !share.isWithheld())
                        .filter(fits)
                        .limit(1))
                .findFirst();
    }

    private void note(Year.Pair share, Terms.Found whole, Observation figure, Year year) {
        FigureId part = year.idOf(figure);
        Quantity printed = share.quantity();
        terms.of(year, figure).sum().ifPresent(sum -> {
            int position = sum.terms().firstKey();
            String key = "presumed " + part.inFull() + " " + share.id().inFull();
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

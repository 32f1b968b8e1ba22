package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.ShareOf;

/** What an edition prints of the figures: values, and what stands in the place of values. */
final class PublishedClues {

    private final Notebook notebook;
    private final Terms terms;
    private final Clue.Kind ofValues;

    /** @param ofValues whether the edition is the one that is audited, or an earlier one */
    PublishedClues(Notebook notebook, Terms terms, Clue.Kind ofValues) {
        this.notebook = notebook;
        this.terms = terms;
        this.ofValues = ofValues;
    }

    /** @param before the year before, against which indices and directions are meant */
    void add(Year year, @Nullable Year before) {
        for (Year.Pair pair : year.pairs()) {
            Term term = terms.of(year, pair.complete());
            if (pair.isWithheld()) {
                form(pair, term, year, before);
            } else if (!year.isComputedInexactly(pair)) {
                value(pair, term, year);
            }
        }
    }

    private void value(Year.Pair pair, Term term, Year year) {
        Quantity printed = pair.quantity();
        BigDecimal unit = pair.metric().printedUnit(printed);
        Range range = Range.of(printed, unit, term instanceof Term.Share);
        String words = pair.id() + " is published: " + Wording.value(printed, unit, pair.metric());
        notebook.add(clue(pair, ofValues, words, term, year), term.within(range, key(pair)));
    }

    private void form(Year.Pair pair, Term term, Year year, @Nullable Year before) {
        FormReading reading = reading(pair, term, before);
        FormReading.Said said = pair.shown().published().accept(reading);
        Clue.Kind kind = ofValues == Clue.Kind.VALUE ? Clue.Kind.FORM : ofValues;
        String words = "in place of " + pair.id() + " is published " + said.words();
        notebook.add(clue(pair, kind, words, term, year), said.statements());
        if (said.isBeyond()) {
            notebook.addUnused(reading.unknowns());
        }
    }

    /** How a form in place of a figure is to be read: compared with the number that was printed, rounded or not. */
    FormReading reading(Year.Pair pair, Term term, @Nullable Year before) {
        Year.Pair then = earlier(pair, before).orElse(null);
        BigDecimal known =
                then == null || then.isWithheld() ? null : then.quantity().value();
        boolean isPrintedInexactly =
                known != null && then != null && !then.quantity().isExact();
        Term base = then == null || before == null || isPrintedInexactly ? null : terms.of(before, then.complete());
        return new FormReading(term, base, known, key(pair));
    }

    private static String key(Year.Pair pair) {
        return "published " + pair.id() + " " + pair.id().period();
    }

    private Clue clue(Year.Pair pair, Clue.Kind kind, String words, Term term, Year year) {
        ShareOf share = term instanceof Term.Share ? pair.metric().share() : null;
        if (share == null) {
            return new Clue(key(pair), kind, words, List.of(pair.id()), "");
        }
        Terms.Parts parts = terms.parts(pair.complete(), share, year);
        String assumption = parts.match()
                ? ""
                : "that " + pair.id().metric()
                        + " and the two figures of which it is the share are counted in the same period and territory";
        List<FigureId> figures =
                List.of(pair.id(), parts.part().figure(), parts.whole().figure());
        return new Clue(key(pair), kind, words, figures, assumption);
    }

    /** The metric's figure for the same territory a year before. */
    private static Optional<Year.Pair> earlier(Year.Pair pair, @Nullable Year before) {
        return before == null
                ? Optional.empty()
                : before.pairs(pair.id().metric()).stream()
                        .filter(then -> then.id().territory().equals(pair.id().territory()))
                        .findFirst();
    }
}

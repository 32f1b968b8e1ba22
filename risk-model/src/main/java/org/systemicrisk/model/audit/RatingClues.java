package org.systemicrisk.model.audit;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.SubjectScores;

/** What a published rating tells of the withheld rate it was computed from: the band in which the rate lies. */
final class RatingClues {

    private final Notebook notebook;
    private final Terms terms;

    RatingClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        Stream.concat(year.complete().modules().stream(), year.complete().risks().stream())
                .forEach(scores -> probability(scores, year));
    }

    private void probability(SubjectScores scores, Year year) {
        if (scores.probability().derivation().orElse(null) instanceof Derivation.FromRate rate
                && year.withheld().ofValue(rate.metric()).isPresent()) {
            year.pairs(rate.metric()).stream().findFirst().ifPresent(pair -> clue(scores, pair, rate, year));
        }
    }

    /**
     * A rate in one band is told as such. That it lies in no band or in two, or that other ratings count with it, tells more
     * than the statements can hold, so that nothing is proved of it.
     */
    private void clue(SubjectScores scores, Year.Pair pair, Derivation.FromRate rate, Year year) {
        Band band = rate.band();
        if (band != null) {
            band(scores.subject(), pair, band, year);
        }
        if (band == null || rate.otherBand() != null || isCountedWith(scores)) {
            notebook.addUnused(terms.of(year, pair.complete()).unknowns());
        }
    }

    private static boolean isCountedWith(SubjectScores scores) {
        return Stream.of(scores.severity(), scores.inherent(), scores.residual())
                .flatMap(score -> score.derivation().stream())
                .filter(Derivation.Combined.class::isInstance)
                .map(Derivation.Combined.class::cast)
                .flatMap(Derivation.Combined::all)
                .anyMatch(term -> new Operand(term.operand()).isScore());
    }

    private void band(String subject, Year.Pair rate, Band band, Year year) {
        String key = "probability " + subject + " " + year.id();
        notebook.add(
                new Clue(
                        key,
                        Clue.Kind.RATING,
                        "the probability of " + subject + " is published, and with it that " + rate.id()
                                + " lies in the band of that step: "
                                + band.interval().words(),
                        List.of(rate.id()),
                        ""),
                terms.of(year, rate.complete()).within(Range.of(band.interval()), key));
    }
}

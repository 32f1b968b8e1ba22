package org.systemicrisk.model.audit;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.methodology.Band;
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
            year.pairs(rate.metric()).stream()
                    .findFirst()
                    .ifPresent(pair -> band(scores.subject(), pair, rate.band(), year));
        }
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

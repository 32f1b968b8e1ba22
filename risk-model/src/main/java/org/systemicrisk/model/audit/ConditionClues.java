package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Conditional;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * What a published rating tells of a withheld figure that the conditions of its dimension ask for. A reader who knows everything else knows
 * of each criterion whether it is met, and so on which side of its bounds the figure lies; it is taken that every reader does.
 */
final class ConditionClues {

    private final Notebook notebook;
    private final Terms terms;

    ConditionClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        for (Inputs inputs : Inputs.in(year.complete().assessment())) {
            year.complete().scoresOf(inputs.subject()).ifPresent(scores -> add(inputs, scores, year));
        }
    }

    private void add(Inputs inputs, SubjectScores scores, Year year) {
        Methodology methodology = year.complete().assessment().methodology();
        for (Dimension dimension : methodology.dimensions()) {
            if (scores.of(dimension).derivation().isPresent()) {
                List<Criterion> criteria = methodology.steppedOf(dimension).stream()
                        .flatMap(method -> method.conditionals().stream())
                        .flatMap(Conditional::criteria)
                        .toList();
                for (int i = 0; i < criteria.size(); i++) {
                    criterion(criteria.get(i), inputs, dimension.wire() + " " + i, year);
                }
            }
        }
        number(scores, year);
    }

    private void criterion(Criterion criterion, Inputs inputs, String what, Year year) {
        Optional<Observation> figure = inputs.metrics().stream()
                .filter(asked -> asked.asked().equals(criterion.metric()))
                .map(AskedFigure::metric)
                .filter(metric -> year.withheld().ofValue(metric).isPresent())
                .flatMap(metric -> figure(metric, year).stream())
                .findFirst();
        figure.ifPresent(hidden -> hidden.value()
                .value()
                .map(Quantity::value)
                .flatMap(value -> side(criterion.interval(), value))
                .ifPresent(values -> tell(inputs.subject(), what, hidden, values, year)));
    }

    private static Optional<Observation> figure(MetricId metric, Year year) {
        return year.figures(metric).stream()
                .filter(observation -> observation.value().value().isPresent())
                .findFirst();
    }

    /** The values on the same side of the bounds; none where no number is within them. */
    private static Optional<Interval> side(Interval bounds, BigDecimal value) {
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(Optional.of(bounds), bounds.before(), bounds.after())
                .flatMap(Optional::stream)
                .filter(values -> values.holds(value))
                .findFirst();
    }

    /** A priority that was looked up from the number behind the probability. */
    private void number(SubjectScores scores, Year year) {
        Optional<Derivation> priority = scores.of(Dimension.PRIORITY).derivation();
        Optional<Derivation> probability = scores.probability().derivation();
        if (priority.orElse(null) instanceof Derivation.FromNumber number
                && number.of() == Dimension.PROBABILITY
                && probability.orElse(null) instanceof Derivation.FromRate rate
                && year.withheld().ofValue(rate.metric()).isPresent()) {
            figure(rate.metric(), year)
                    .ifPresent(hidden -> tell(
                            scores.subject(), "priority", hidden, number.band().interval(), year));
        }
    }

    private void tell(String subject, String what, Observation hidden, Interval values, Year year) {
        String key = "condition " + what + " " + subject + " " + year.id();
        notebook.add(
                new Clue(
                        key,
                        Clue.Kind.RATING,
                        "the rating of " + subject + " is published, and with it on which side of a bound "
                                + year.idOf(hidden) + " lies: " + values.words(),
                        List.of(year.idOf(hidden)),
                        ""),
                terms.of(year, hidden).within(Range.of(values), key));
    }
}

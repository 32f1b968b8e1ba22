package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** A rating from numbers that are put together, rounded, and looked up in bands or among the numbers of the steps. */
final class CombinedNumbers {

    private final Methodology methodology;

    CombinedNumbers(Methodology methodology) {
        this.methodology = methodology;
    }

    /**
     * Empty where the methodology does not combine numbers for this dimension, or where one of them is not known.
     *
     * @param facts what conditions of parts are held against
     */
    Optional<Result> of(Dimension dimension, ScoredSoFar scored, Map<String, Answer> parts, Facts facts) {
        Optional<Combination> combination = methodology.combinationOf(dimension);
        Optional<Scale> scale = methodology.scaleOf(dimension);
        Optional<Stepped> method = methodology.steppedOf(dimension);
        if (combination.isEmpty() || scale.isEmpty() || method.isEmpty()) {
            return Optional.empty();
        }
        ReachedParts reached = new ReachedParts(methodology, method.get(), parts.keySet(), facts, scale.get());
        return reached.fellThrough().or(() -> {
            Operands operands = new Operands(methodology, scored, parts, reached, scale.get());
            return of(dimension, combination.get(), scale.get(), operands);
        });
    }

    private Optional<Result> of(Dimension dimension, Combination combination, Scale scale, Operands operands) {
        List<Derivation.Term> terms = terms(combination.operands(), combination, operands);
        List<Derivation.Term> added = terms(combination.add(), combination, operands);
        if (terms.size() + added.size() < combination.needs().size()) {
            return unrated(combination, operands, scale, terms);
        }
        return Optional.of(result(dimension, combination, scale, terms, added));
    }

    private static List<Derivation.Term> terms(List<Operand> named, Combination combination, Operands operands) {
        return named.stream()
                .flatMap(operand -> term(operand, combination, operands).stream())
                .toList();
    }

    private Result result(
            Dimension dimension,
            Combination combination,
            Scale scale,
            List<Derivation.Term> terms,
            List<Derivation.Term> added) {
        Fraction exact = combination.exact(numbers(terms), numbers(added));
        Fraction rounded = combination.rounded(exact);
        Banding banding = methodology.bandingOf(dimension).orElseThrow();
        Landing landing = Landing.of(rounded, banding, scale);
        Rating rating = banding.bands().isEmpty() ? numbered(rounded, scale) : landing.rating();
        return new Result(
                rating,
                new Derivation.Combined(
                        combination.operation(),
                        terms,
                        added,
                        Cell.of(exact.decimal()),
                        Cell.of(rounded.decimal()),
                        landing.band(),
                        landing.otherBand()));
    }

    /** The step with a number; not known where none has it. */
    static Rating numbered(Fraction number, Scale scale) {
        return scale.numbered(number.decimal())
                .<Rating>map(step -> new Rating.At(step.id()))
                .orElseGet(Rating.NotStated::new);
    }

    /** What cannot be rated because one of its operands was not is itself not rated, where the scale can say so. */
    private static Optional<Result> unrated(
            Combination combination, Operands operands, Scale scale, List<Derivation.Term> terms) {
        Optional<Step> unrated = scale.unrated();
        if (unrated.isEmpty() || combination.needs().stream().noneMatch(operands::isUnrated)) {
            return Optional.empty();
        }
        return Optional.of(Result.at(
                unrated.get().id(),
                new Derivation.Combined(combination.operation(), terms, List.of(), null, null, null, null)));
    }

    private static Optional<Derivation.Term> term(Operand operand, Combination combination, Operands operands) {
        BigDecimal weight = combination.weightedMean() == null ? null : combination.weight(operand);
        return operands.number(operand)
                .map(number -> new Derivation.Term(
                        operand.name(),
                        Cell.of(number),
                        weight,
                        operands.derivation(operand).orElse(null)));
    }

    private static List<Fraction> numbers(List<Derivation.Term> terms) {
        return terms.stream()
                .flatMap(term -> term.number().value().stream())
                .map(Fraction::of)
                .toList();
    }
}

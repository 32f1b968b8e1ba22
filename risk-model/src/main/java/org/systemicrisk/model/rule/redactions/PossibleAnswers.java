package org.systemicrisk.model.rule.redactions;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Derivation.FromAnswers;
import org.systemicrisk.model.scoring.Derivation.FromParts;

/**
 * The answers that can be behind a printed score. A reader of the public edition knows the methodology, how many answers were
 * added up, the points earned or the step of the mean, and where one answer is withheld none of the others.
 */
final class PossibleAnswers {

    private static final int MOST_TOTALS = 10_000;

    private final Methodology methodology;

    PossibleAnswers(Methodology methodology) {
        this.methodology = methodology;
    }

    /** Whether an answer with which a score was computed is the same in all that give it. */
    boolean isOne(String question, Derivation derivation) {
        if (derivation instanceof FromAnswers answers) {
            return answers.answers().stream()
                            .anyMatch(answer -> answer.question().value().equals(question))
                    && ofAnswers(question, answers);
        }
        return derivation instanceof FromParts parts
                && parts.parts().stream().anyMatch(part -> part.part().equals(question))
                && ofParts(parts);
    }

    private boolean ofAnswers(String question, FromAnswers printed) {
        EffectivenessMethod method = methodology.effectiveness();
        if (method == null) {
            return false;
        }
        List<BigDecimal> choices =
                method.maturity().stream().map(MaturityStep::points).toList();
        String area = method.questions().stream()
                .filter(asked -> asked.id().value().equals(question))
                .findFirst()
                .map(Question::area)
                .orElse(null);
        return printed.areas().stream()
                .filter(own -> own.area().equals(area))
                .findFirst()
                .map(own -> isOne(choices, own.answers(), total -> total.compareTo(own.earned()) == 0))
                .orElseGet(() ->
                        isOne(choices, printed.answers().size(), total -> total.compareTo(printed.earned()) == 0));
    }

    private boolean ofParts(FromParts printed) {
        SeverityMethod method = methodology.severity();
        Optional<Scale> scale = methodology.scaleOf(Dimension.SEVERITY);
        if (method == null || scale.isEmpty()) {
            return false;
        }
        int count = printed.parts().size();
        Optional<Integer> number = scale.get().rank(printed.step()).map(rank -> rank + 1);
        List<BigDecimal> choices = IntStream.rangeClosed(1, scale.get().steps().size())
                .mapToObj(BigDecimal::valueOf)
                .toList();
        return isOne(choices, count, total -> number.equals(Optional.of(method.number(total.intValueExact(), count))));
    }

    /** All are asked alike, and none is known: what one can be, each can be. */
    private static boolean isOne(List<BigDecimal> choices, int count, Predicate<BigDecimal> gives) {
        Set<BigDecimal> others = totals(choices, count - 1);
        return others.size() > MOST_TOTALS
                || choices.stream()
                                .filter(choice ->
                                        others.stream().map(choice::add).anyMatch(gives))
                                .count()
                        == 1;
    }

    /** What so many answers can add up to; some of it when it is too much to be looked through. */
    private static Set<BigDecimal> totals(List<BigDecimal> choices, int count) {
        Set<BigDecimal> totals = Set.of(BigDecimal.ZERO);
        for (int added = 0; added < count && totals.size() <= MOST_TOTALS; added++) {
            Set<BigDecimal> more = new HashSet<>();
            for (BigDecimal total : totals) {
                choices.forEach(choice -> more.add(total.add(choice).stripTrailingZeros()));
            }
            totals = more;
        }
        return totals;
    }
}

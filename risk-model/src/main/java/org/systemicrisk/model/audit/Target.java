package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.inference.Question;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;

/**
 * A withheld figure that is to be protected.
 *
 * @param isOfThisYear whether it stands in the edition that is audited, and not in the one before
 * @param reading how a form in its place is to be read
 * @param need how far the limits lie from the figure
 * @param question whether it may lie at or beyond each protection limit
 */
record Target(
        Year.Pair pair,
        boolean isOfThisYear,
        Redaction redaction,
        FormReading reading,
        BigDecimal need,
        Question question) {

    static Target of(Year.Pair pair, boolean isOfThisYear, Redaction redaction, FormReading reading) {
        Quantity quantity = pair.quantity();
        BigDecimal need =
                redaction.protection().distance(quantity.value(), pair.metric().printedUnit(quantity));
        return new Target(pair, isOfThisYear, redaction, reading, need, question(pair, reading.term(), need));
    }

    /** On a side on which the figure cannot lie any farther, the other one is asked about. */
    private static Question question(Year.Pair pair, Term term, BigDecimal need) {
        BigDecimal value = pair.quantity().value();
        boolean isShare = pair.metric().measure() == MeasureOf.SHARE && value.compareTo(Term.HUNDRED) <= 0;
        BigDecimal lower = value.subtract(need);
        BigDecimal upper = value.add(need);
        Claim low = term.atMost(value.signum() > 0 ? lower.max(BigDecimal.ZERO) : lower);
        Claim high = term.atLeast(isShare ? upper.min(Term.HUNDRED) : upper);
        boolean isLeast = value.signum() == 0;
        boolean isGreatest = isShare && value.compareTo(Term.HUNDRED) == 0;
        return new Question(isLeast ? high : low, isGreatest ? low : high, term.wholes());
    }

    /** The figure in the language of inference. */
    Term term() {
        return reading.term();
    }

    /** The unit to which it is printed. */
    BigDecimal unit() {
        return pair.metric().printedUnit(pair.quantity());
    }
}

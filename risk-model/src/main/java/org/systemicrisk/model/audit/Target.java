package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;

/**
 * A withheld figure that is to be protected.
 *
 * @param isOfThisYear whether it stands in the edition that is audited, and not in the one before
 * @param reading how a form in its place is to be read
 * @param need how far the limits lie from the figure
 * @param claims that it may lie at or beyond each protection limit; none on a side on which it cannot be lower or higher
 */
record Target(
        Year.Pair pair,
        boolean isOfThisYear,
        Redaction redaction,
        FormReading reading,
        BigDecimal need,
        List<Claim> claims) {

    Target {
        claims = List.copyOf(claims);
    }

    static Target of(Year.Pair pair, boolean isOfThisYear, Redaction redaction, FormReading reading) {
        Term term = reading.term();
        Quantity quantity = pair.quantity();
        BigDecimal value = quantity.value();
        BigDecimal need = redaction.protection().distance(value, pair.metric().printedUnit(quantity));
        List<Claim> claims = new ArrayList<>();
        if (value.signum() > 0) {
            claims.add(term.atMost(value.subtract(need).max(BigDecimal.ZERO)));
        }
        boolean isShare = pair.metric().measure() == MeasureOf.SHARE && value.compareTo(Term.HUNDRED) <= 0;
        if (!isShare || value.compareTo(Term.HUNDRED) < 0) {
            BigDecimal limit = value.add(need);
            claims.add(term.atLeast(isShare ? limit.min(Term.HUNDRED) : limit));
        }
        return new Target(pair, isOfThisYear, redaction, reading, need, claims);
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

package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;

/** Which digits of a figure say something: zeros at its end may come from rounding. */
final class Significance {

    private Significance() {}

    /** A value as somebody typed it, without zeros at its end; empty when it was computed from the counts of its row. */
    static Optional<BigDecimal> typed(Observation figure) {
        return figure.numerator() != null
                ? Optional.empty()
                : figure.value().value().map(Quantity::value).map(BigDecimal::stripTrailingZeros);
    }

    /** How many digits of a typed value say something; 0 when none was typed. */
    static int digits(Observation figure) {
        return typed(figure).map(BigDecimal::precision).orElse(0);
    }
}

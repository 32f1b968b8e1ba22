package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;

/** How findings about a methodology speak of its parts. */
final class Words {

    private Words() {}

    /** {@code methodology 2024/residual}. */
    static String subject(Methodology methodology, Dimension dimension) {
        return "methodology " + methodology.version() + "/" + dimension.wire();
    }

    /** {@code the value 10 % belongs}, {@code values from 10 % to below 12 % belong}. */
    static String belong(Interval values, Banded part) {
        return values.single().isPresent()
                ? "the value " + part.say(values) + " belongs"
                : "values " + part.say(values) + " belong";
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

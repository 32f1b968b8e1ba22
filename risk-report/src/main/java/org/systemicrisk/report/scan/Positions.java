package org.systemicrisk.report.scan;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads numbers as programs write them in drawings: a point is decimal, and nothing stands between groups. */
final class Positions {

    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+");

    private Positions() {}

    /** Tells the one meaning of every number in a text. */
    static void read(String text, NumberReader.Meaning meaning) {
        NUMBER.matcher(text).results().forEach(match -> tell(match, meaning));
    }

    private static void tell(MatchResult match, NumberReader.Meaning meaning) {
        BigDecimal number = new BigDecimal(match.group()).stripTrailingZeros();
        if (number.signum() > 0 && number.precision() <= NumberReader.MOST_DIGITS) {
            meaning.of(number.unscaledValue().longValueExact(), -number.scale(), match.start(), match.end());
        }
    }
}

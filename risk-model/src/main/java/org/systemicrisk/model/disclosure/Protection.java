package org.systemicrisk.model.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * How far from a withheld figure, below it and above it, everything must still be possible for a reader who knows all
 * that is published: a sliding or an absolute protection limit, in the terms of statistical disclosure control.
 */
public sealed interface Protection {

    /** The written form, as a regular expression: {@code 20 %}, {@code 500}. */
    String PATTERN = "(?!0(\\.0+)?( ?%)?$)((0|[1-9][0-9]?)(\\.[0-9]{1,4})? ?%|(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?)";

    /** What holds where a redaction says nothing else: ten per cent of the figure. */
    Protection USUAL = new OfTheValue(BigDecimal.TEN);

    /** As it is written in the files. */
    @JsonValue
    String text();

    /**
     * The distance from the figure to each of the two limits.
     *
     * @param value the figure
     * @param printedUnit the unit to which it would be printed, see {@code Metric.printedUnit}
     * @return at least the unit: who can tell the figure to its last printed digit knows it
     */
    BigDecimal distance(BigDecimal value, BigDecimal printedUnit);

    /** Reads the written form. */
    @JsonCreator
    static Protection of(String text) {
        if (!text.matches(PATTERN)) {
            // what was written may tell the figure, so it is not repeated
            throw new IllegalArgumentException(
                    "this is no distance by which a figure is protected: a share of the figure"
                            + " above 0 % and below 100 %, such as 20 %, or a number above zero in the figure's unit");
        }
        return text.endsWith("%")
                ? new OfTheValue(
                        new BigDecimal(text.substring(0, text.length() - 1).strip()))
                : new Absolute(new BigDecimal(text));
    }

    /**
     * A share of the figure.
     *
     * @param percent above 0 and below 100
     */
    record OfTheValue(BigDecimal percent) implements Protection {
        private static final int PERCENT = 2;

        @Override
        public String text() {
            return percent.toPlainString() + " %";
        }

        @Override
        public BigDecimal distance(BigDecimal value, BigDecimal printedUnit) {
            return value.abs().multiply(percent).movePointLeft(PERCENT).max(printedUnit);
        }
    }

    /**
     * A number in the figure's unit; for a share, percentage points.
     *
     * @param number above zero
     */
    record Absolute(BigDecimal number) implements Protection {
        @Override
        public String text() {
            return number.toPlainString();
        }

        @Override
        public BigDecimal distance(BigDecimal value, BigDecimal printedUnit) {
            return number.max(printedUnit);
        }
    }
}

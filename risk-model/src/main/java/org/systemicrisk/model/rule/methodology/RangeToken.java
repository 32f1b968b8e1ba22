package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;

/**
 * What a range of numbers is worded with.
 *
 * @param value the number, or what a unit counts in: 100 for per cent
 */
record RangeToken(Kind kind, BigDecimal value, int from, int to) {

    enum Kind {
        NUMBER,
        UNIT,
        /** "more than", ">". */
        MORE(true, false),
        /** "at least", "≥". */
        LEAST(true, true),
        /** "less than", "<". */
        LESS(false, false),
        /** "at most", "≤". */
        MOST(false, true),
        /** "or more", after the number. */
        OR_MORE,
        /** "or less", after the number. */
        OR_LESS,
        /** "between": the ends are left open. */
        BETWEEN,
        /** "from": included, unless a plain "to" follows. */
        FROM,
        /** "and", "to", a comma, a dash. */
        JOINT,
        /** A letter that stands for the number: 20 ≤ x &lt; 25. */
        VARIABLE,
        /** Any other word. */
        WORD;

        private final boolean compares;
        private final boolean lower;
        private final boolean included;

        Kind() {
            this.compares = false;
            this.lower = false;
            this.included = false;
        }

        Kind(boolean lower, boolean included) {
            this.compares = true;
            this.lower = lower;
            this.included = included;
        }

        boolean compares() {
            return compares;
        }

        boolean isLower() {
            return lower;
        }

        boolean isIncluded() {
            return included;
        }
    }
}

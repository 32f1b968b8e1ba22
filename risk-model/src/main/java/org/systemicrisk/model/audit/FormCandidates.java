package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.disclosure.Replacement;

/** The forms that could be published in place of a figure, in round numbers, those that say most of it first. */
final class FormCandidates {

    private static final int[] ROUND = {1, 2, 5};
    private static final int MOST_STEPS = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private FormCandidates() {}

    /**
     * Rounding steps and bands from the narrowest that can protect at all, then the forms that say little.
     *
     * @param need how far the protection limits lie from the figure
     */
    static List<Replacement> of(BigDecimal value, BigDecimal need) {
        List<Replacement> candidates = new ArrayList<>();
        BigDecimal step = roundAbove(need.multiply(TWO));
        for (int i = 0; i < MOST_STEPS && step.compareTo(value.abs().multiply(TWO)) <= 0; i++) {
            candidates.add(new Replacement.Rounded(step));
            if (value.signum() > 0) {
                candidates.add(band(value, step));
            }
            step = roundAbove(step);
        }
        candidates.add(new Replacement.Index());
        candidates.add(new Replacement.Magnitude());
        candidates.add(new Replacement.Direction());
        return candidates;
    }

    /** Twice as wide as the step, and between multiples of it. */
    private static Replacement band(BigDecimal value, BigDecimal step) {
        BigDecimal from = value.divide(step, 0, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE)
                .max(BigDecimal.ZERO)
                .multiply(step);
        return new Replacement.Band(plain(from), plain(from.add(step.multiply(TWO))));
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on. */
    private static BigDecimal roundAbove(BigDecimal number) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
        for (int round : ROUND) {
            BigDecimal candidate = power.multiply(BigDecimal.valueOf(round));
            if (candidate.compareTo(number) > 0) {
                return plain(candidate);
            }
        }
        return plain(power.scaleByPowerOfTen(1));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}

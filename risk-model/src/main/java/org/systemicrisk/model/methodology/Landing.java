package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.rating.Rating;

/**
 * Where a number lands among bands: in one of them; in none, when it falls through; in two, when both claim it and the
 * methodology does not choose.
 *
 * @param band absent when the number falls through
 * @param otherBand the higher of two bands that claim it
 */
public record Landing(@Nullable Band band, @Nullable Band otherBand) {

    /** Looks a number up. A number that two bands claim is never given to the one that happens to be listed first. */
    public static Landing of(Fraction number, Banding banding, Scale scale) {
        BigDecimal value = number.decimal();
        List<Band> holding = new ArrayList<>();
        for (Band band : banding.bands()) {
            if (band.holds(value)) {
                holding.add(band);
            }
        }
        holding.sort(Comparator.comparing(band -> scale.rank(band.step()).orElse(-1)));
        if (holding.isEmpty()) {
            return new Landing(null, null);
        }
        Band lowest = holding.get(0);
        Band highest = holding.get(holding.size() - 1);
        if (holding.size() == 1 || banding.ties() == Ties.LOWER) {
            return new Landing(lowest, null);
        }
        return banding.ties() == Ties.HIGHER ? new Landing(highest, null) : new Landing(lowest, highest);
    }

    /** A step; two steps; or not stated. */
    public Rating rating() {
        if (band == null) {
            return new Rating.NotStated();
        }
        return otherBand == null ? new Rating.At(band.step()) : new Rating.FromTo(band.step(), otherBand.step());
    }
}

package org.systemicrisk.model.diff;

import java.util.Optional;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.Mover;

/**
 * What of a rating's change is the work of the method, and what of the data. Of any two assessments the way leads from the earlier to
 * the later one: its data first under the later method, then the later data. A diff that looks back goes the same way in the other
 * direction.
 *
 * @param crossing the way from the earlier assessment to the later one
 * @param isBackwards whether the diff looks from the later assessment to the earlier one
 */
public record Effect(Crossing crossing, boolean isBackwards) {

    /** Steps by which the method moved the rating, as the diff looks at it. */
    public int method() {
        return signed(crossing.method());
    }

    /** Steps by which the data moved it. */
    public int data() {
        return signed(crossing.data());
    }

    /** What moved it. */
    public Mover mover() {
        return crossing.mover();
    }

    /** The two steps when the data of the later assessment are put under the earlier method first, where that makes a difference. */
    public Optional<Steps> otherOrder() {
        return crossing.otherOrder().map(other -> new Steps(signed(other.method()), signed(other.data())));
    }

    /** Steps by which the method and the data moved a rating. */
    public record Steps(int method, int data) {}

    Effect mirrored() {
        return new Effect(crossing, !isBackwards);
    }

    private int signed(int steps) {
        return isBackwards ? -steps : steps;
    }
}

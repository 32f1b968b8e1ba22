package org.systemicrisk.report.print;

/**
 * A step of an ordered scale, to be coloured from light to dark.
 *
 * @param step the step, 1 being the mildest
 * @param of   how many steps the scale has
 */
public record Band(int step, int of) {

    public Band {
        if (step < 1 || step > of) {
            throw new IllegalArgumentException("Step " + step + " is not on a scale of " + of + " steps.");
        }
    }

    /** The CSS class that carries this step's colours, as {@code band-2-of-5}. */
    public String cssClass() {
        return "band-" + step + "-of-" + of;
    }
}

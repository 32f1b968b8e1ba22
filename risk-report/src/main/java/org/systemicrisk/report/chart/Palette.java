package org.systemicrisk.report.chart;

import org.systemicrisk.report.print.Band;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.style.BandRamp;

/**
 * The colours of pictures. Steps of a scale have the same colours here as in the tables.
 *
 * @param main colour of lines and text, {@code #rrggbb}
 * @param accent colour of marks, {@code #rrggbb}
 */
public record Palette(String main, String accent) {

    /** The colours used where a project sets none. */
    public static final Palette DEFAULT = new Palette("#17375e", "#b4531a");

    private static final Color INK = Color.of("#1a1a1a");

    /**
     * The shade of a step.
     *
     * @param rank from 0 for the lowest
     * @param steps number of steps, at least 1
     */
    public Shade step(int rank, int steps) {
        if (rank < 0 || rank >= steps) {
            throw new IllegalArgumentException("there is no rank " + rank + " on a scale of " + steps + " steps");
        }
        Color fill = BandRamp.LIGHT.color(new Band(rank + 1, steps));
        boolean dark = fill.contrast(Color.WHITE) > fill.contrast(INK);
        return new Shade(fill.hex(), dark ? Color.WHITE.hex() : INK.hex());
    }
}

package org.systemicrisk.report.style;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.report.print.Band;
import org.systemicrisk.report.print.Color;

/**
 * A row of colours from the mildest to the gravest step, for any number of steps. Lightness runs one way only, so that
 * the order can be seen in a grey print and by readers who do not tell red from green.
 */
public final class BandRamp {

    /** On white paper. */
    public static final BandRamp LIGHT = new BandRamp("#eef7ed", "#f6e8ab", "#f7c869", "#e27f49", "#a3302c");

    static final BandRamp NIGHT = new BandRamp("#1f3d2e", "#57521f", "#8f6a1e", "#d07a3c", "#f3928a");

    private final List<Color> anchors;

    private BandRamp(String... anchors) {
        this.anchors = Stream.of(anchors).map(Color::of).toList();
    }

    /** The colour of a step. */
    public Color color(Band band) {
        double place = band.of() == 1 ? 0 : (band.step() - 1) * (anchors.size() - 1.0) / (band.of() - 1);
        int below = Math.min((int) place, anchors.size() - 2);
        return anchors.get(below).mix(anchors.get(below + 1), place - below);
    }
}

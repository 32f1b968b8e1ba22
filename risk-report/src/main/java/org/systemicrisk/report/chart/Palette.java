package org.systemicrisk.report.chart;

/**
 * Colours for the steps of a scale: from a light tint to the full colour, each step darker than the one below, so that
 * the order survives a grey print.
 *
 * @param main colour of lines and text, {@code #rrggbb}
 * @param accent colour of marks, {@code #rrggbb}
 */
public record Palette(String main, String accent) {

    /** The colours used where a project sets none. */
    public static final Palette DEFAULT = new Palette("#17375e", "#b4531a");

    private static final int[] LOW = {0xf6, 0xf1, 0xe7};
    private static final int[] MIDDLE = {0xe9, 0xb8, 0x72};
    private static final int[] HIGH = {0x8e, 0x1f, 0x1f};
    private static final double DARK_ENOUGH_FOR_WHITE = 0.42;

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
        double position = steps == 1 ? 0 : (double) rank / (steps - 1);
        int[] colour = position < 0.5 ? mix(LOW, MIDDLE, position * 2) : mix(MIDDLE, HIGH, position * 2 - 1);
        return new Shade(hex(colour), luminance(colour) < DARK_ENOUGH_FOR_WHITE ? "#ffffff" : "#1a1a1a");
    }

    private static int[] mix(int[] from, int[] to, double share) {
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (int) Math.round(from[i] + (to[i] - from[i]) * share);
        }
        return mixed;
    }

    private static double luminance(int[] colour) {
        return (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]) / 255;
    }

    private static String hex(int[] colour) {
        StringBuilder hex = new StringBuilder("#");
        for (int part : colour) {
            hex.append(Character.forDigit(part >> 4, 16)).append(Character.forDigit(part & 15, 16));
        }
        return hex.toString();
    }
}

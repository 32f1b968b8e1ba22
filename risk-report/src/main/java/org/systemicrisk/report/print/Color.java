package org.systemicrisk.report.print;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An sRGB colour.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Color(int red, int green, int blue) {

    public static final Color WHITE = new Color(255, 255, 255);
    public static final Color BLACK = new Color(0, 0, 0);

    /** Contrast that WCAG 2.1 asks of normal text (success criterion 1.4.3). */
    public static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Color {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException(
                    "A colour part lies between 0 and 255: " + red + " " + green + " " + blue);
        }
    }

    /** Reads {@code #rrggbb}. */
    public static Color of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("'" + hex + "' is not a colour; write it as #1a4d6e.");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** This colour with a share of another, both parts in sRGB. */
    public Color mix(Color other, double share) {
        return new Color(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Relative luminance as WCAG 2.1 defines it, 0 for black and 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Contrast ratio as WCAG 2.1 defines it, 1 to 21. */
    public double contrast(Color other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** This colour, moved towards black or white only as far as it takes to be read on the given ground. */
    public Color readableOn(Color ground) {
        return readableOn(ground, READABLE);
    }

    /** Likewise, with a contrast ratio of one's own choice. */
    public Color readableOn(Color ground, double ratio) {
        Color away = ground.luminance() > 0.2 ? BLACK : WHITE;
        for (int step = 0; step < 20; step++) {
            Color candidate = mix(away, step / 20.0);
            if (candidate.contrast(ground) >= ratio) {
                return candidate;
            }
        }
        return away;
    }
}

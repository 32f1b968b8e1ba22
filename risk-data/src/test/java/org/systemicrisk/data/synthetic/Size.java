package org.systemicrisk.data.synthetic;

import java.util.Locale;

/**
 * How large a synthetic assessment is.
 *
 * @param modules modules, beside the two of the clean assessment
 * @param risks risks of each module
 * @param groups groups of each module: five metrics that hang together
 * @param territories figures of each metric and year
 * @param measures measures of each module
 * @param characters characters of each module's chapter
 */
public record Size(int modules, int risks, int groups, int territories, int measures, int characters) {

    /** 10,000 risks, 100,000 figures, 20,000 measures and 5 MB of narrative, in a hundred modules. */
    public static final Size FULL = new Size(100, 100, 13, 10, 200, 50_000);

    /** What a unit test reads in no time. */
    public static final Size SMALL = new Size(3, 4, 2, 2, 8, 2_000);

    /** So many times the modules, each as large as before. */
    public Size wider(double times) {
        return new Size(round(modules * times), risks, groups, territories, measures, characters);
    }

    /** So many times the entries of each module. */
    public Size deeper(double times) {
        return new Size(
                modules,
                round(risks * times),
                round(groups * times),
                territories,
                round(measures * times),
                round(characters * times));
    }

    /** Figures of both years, the probability's included. */
    public int figures() {
        return 2 * modules * (groups * territories * SyntheticFigures.COUNTED + 1);
    }

    private static int round(double number) {
        return Math.max(1, (int) Math.round(number));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d modules, %,d risks, %,d figures, %,d measures, %,d kB of narrative",
                modules,
                modules * risks,
                figures(),
                modules * measures,
                (long) modules * characters / 1000);
    }
}

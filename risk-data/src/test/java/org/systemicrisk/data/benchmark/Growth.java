package org.systemicrisk.data.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.systemicrisk.data.synthetic.Size;

/**
 * How the time of every rule grows with the assessment: one, two and four times a quarter of the full size. Once there are more
 * modules, once the modules are larger; a rule that compares all with all is found out by one or the other.
 */
final class Growth {

    private static final double MOST = 6;
    private static final double LEAST_MILLIS = 50;
    private static final List<Integer> TIMES = List.of(1, 2, 4);

    private final int runs;
    private boolean linear = true;

    Growth(int runs) {
        this.runs = runs;
    }

    /** Whether nothing that takes 50 ms or more took more than six times as long for four times as much. */
    boolean show() throws IOException {
        Size many = Size.FULL.wider(0.25);
        show("more modules", TIMES.stream().map(many::wider).toList());
        Size large = Size.FULL.wider(0.1).deeper(2.5);
        show("larger modules", TIMES.stream().map(large::deeper).toList());
        return linear;
    }

    private void show(String title, List<Size> sizes) throws IOException {
        CheckBenchmark.say("%s: %s at most", title, sizes.get(sizes.size() - 1));
        CheckBenchmark.say("%8s %8s %8s  4x/1x   (CPU, ms)", "1x", "2x", "4x");
        List<Stopwatch> watches = sizes.stream().map(size -> new Stopwatch()).toList();
        for (int i = 0; i < sizes.size(); i++) {
            CheckBenchmark.measure(sizes.get(i), runs, watches.get(i), false);
        }
        for (String name : watches.get(0).names()) {
            line(name, watches.stream().map(w -> w.warm(name).cpuMillis()).toList());
        }
        CheckBenchmark.say("");
    }

    private void line(String name, List<Double> millis) {
        double first = millis.get(0);
        double last = millis.get(millis.size() - 1);
        boolean steep = last > LEAST_MILLIS && last / first > MOST;
        linear &= !steep;
        String ratio = last < LEAST_MILLIS ? "" : String.format(Locale.ROOT, "%.1f", last / first);
        CheckBenchmark.say(
                "%,8.0f %,8.0f %,8.0f  %5s %s %s", first, millis.get(1), last, ratio, steep ? "TOO STEEP" : "", name);
    }
}

package org.systemicrisk.data.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.systemicrisk.data.synthetic.Size;
import org.systemicrisk.data.synthetic.SyntheticProject;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.finding.Finding;

/**
 * Times the check of a synthetic assessment: 10,000 risks, 100,000 figures, 20,000 measures and 5 MB of narrative.
 *
 * <p>Arguments: {@code full} (or {@code growth}, which fails when a rule grows faster than the assessment), runs (6 unless said).
 */
public final class CheckBenchmark {

    private static final long SEED = 20250820;
    private static final int SHOWN = 10;

    private CheckBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        String mode = arguments.length > 0 ? arguments[0] : "full";
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        switch (mode) {
            case "full" -> full(runs);
            case "growth" -> System.exit(new Growth(runs).show() ? 0 : 1);
            default -> throw new IllegalArgumentException("\"" + mode + "\" is neither full nor growth");
        }
    }

    private static void full(int runs) throws IOException {
        say("%s", Size.FULL);
        Stopwatch watch = new Stopwatch();
        measure(Size.FULL, runs, watch, true);
        for (String step : List.of(CheckRun.READING, CheckRun.ALL)) {
            say("%-24s first %s, warm %s", step, time(watch.first(step)), time(watch.warm(step)));
        }
        say("");
        watch.names().stream()
                .filter(name -> !name.equals(CheckRun.READING) && !name.equals(CheckRun.ALL))
                .sorted(Comparator.comparing((String name) -> watch.warm(name).cpu(), Comparator.reverseOrder()))
                .limit(SHOWN + 3)
                .forEach(name -> say("%s  %s", time(watch.warm(name)), name));
        say("");
        say("peak heap %,d MB", peakHeap() >> 20);
    }

    /** Reads and checks an assessment of a size so many times. */
    static void measure(Size size, int runs, Stopwatch watch, boolean talks) throws IOException {
        Path project = Files.createTempDirectory("risk-check");
        try {
            SyntheticProject.write(project, size, SEED);
            CheckRun run = new CheckRun(watch);
            for (int i = 0; i < runs; i++) {
                Assessment assessment = run.read(project);
                List<Finding> findings = run.check(assessment);
                if (talks && i == 0) {
                    say("%,d findings %s", findings.size(), byCode(findings));
                }
                run.rules(assessment);
            }
        } finally {
            delete(project);
        }
    }

    private static Map<String, Integer> byCode(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return counts;
    }

    private static String time(Stopwatch.Time time) {
        return String.format(Locale.ROOT, "%,6.0f ms (CPU %,6.0f ms)", time.wallMillis(), time.cpuMillis());
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @SuppressWarnings("SystemOut")
    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

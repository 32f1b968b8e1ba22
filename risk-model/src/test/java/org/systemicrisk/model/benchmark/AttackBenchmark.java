package org.systemicrisk.model.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Effort;
import org.systemicrisk.model.inference.Interval;
import org.systemicrisk.model.inference.Question;
import org.systemicrisk.model.inference.Sum;

/**
 * Times the disclosure audit's engine: 1,000 figures with 5,000 relations, and tables with withheld cells in one component.
 *
 * <p>Arguments: runs (3 unless said).
 */
public final class AttackBenchmark {

    private static final long SEED = 20251122;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private AttackBenchmark() {}

    public static void main(String[] arguments) {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        for (int times : List.of(1, 2, 4)) {
            show(times + ",000 figures", Metrics.of(times * 1_000, times * 5_000, SEED), runs);
        }
        show("15x16, 75 withheld", Tables.of(15, 16, 75, SEED), runs);
        show("30x16, 150 withheld", Tables.of(30, 16, 150, SEED), runs);
        show("30x32, 300 withheld", Tables.of(30, 32, 300, SEED), runs);
        show("60x32, 600 withheld", Tables.of(60, 32, 600, SEED), runs);
        say("peak heap %,d MB", peakHeap() >> 20);
    }

    private static void show(String name, Riddle riddle, int runs) {
        say(
                "%s: %,d unknowns, %,d statements, %,d withheld",
                name,
                riddle.knowledge().unknowns().size(),
                riddle.knowledge().statements().size(),
                riddle.withheld().size());
        for (int run = 0; run < runs; run++) {
            long start = cpu();
            Attack attack = new Attack(riddle.knowledge(), Effort.USUAL, riddle.truth());
            Map<String, Long> verdicts = riddle.withheld().stream()
                    .map(unknown -> attack.verdict(question(riddle, unknown)))
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
            long asked = cpu();
            say("  verdicts  %,7d ms  %s", asked - start, verdicts);
        }
        for (int run = 0; run < runs; run++) {
            long start = cpu();
            Attack attack = new Attack(riddle.knowledge(), Effort.USUAL, riddle.truth());
            List<Interval> intervals = riddle.withheld().stream()
                    .map(unknown -> attack.interval(Sum.of(unknown)))
                    .toList();
            long done = cpu();
            say(
                    "  intervals %,7d ms  %,d exact, %,d ends of %,d reached",
                    done - start,
                    intervals.stream().filter(Interval::isExact).count(),
                    intervals.stream()
                            .mapToInt(i -> (i.leastReached() ? 1 : 0) + (i.greatestReached() ? 1 : 0))
                            .sum(),
                    2 * intervals.size());
        }
    }

    private static Question question(Riddle riddle, int unknown) {
        BigDecimal value = riddle.truth().valueOf(Sum.of(unknown));
        BigDecimal need = value.multiply(TENTH).max(BigDecimal.ONE);
        return Question.of(Sum.of(unknown), value.subtract(need), value.add(need));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

package org.systemicrisk.model.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Effort;
import org.systemicrisk.model.inference.Examples;
import org.systemicrisk.model.inference.Interval;
import org.systemicrisk.model.inference.Question;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.inference.Verdict;

/**
 * Times the disclosure audit's engine: figures with five relations each, and tables in which withheld cells form one component;
 * at one, two and four times the size.
 *
 * <p>Arguments: runs (3 unless said), and how the name begins of what is timed (everything unless said). The first run is a
 * cold one.
 */
public final class AttackBenchmark {

    private static final long SEED = 20251122;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final int runs;
    private final String only;

    private AttackBenchmark(int runs, String only) {
        this.runs = runs;
        this.only = only;
    }

    public static void main(String[] arguments) {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        AttackBenchmark benchmark = new AttackBenchmark(runs, arguments.length > 1 ? arguments[1] : "");
        for (int times : List.of(1, 2, 4)) {
            benchmark.show(times + ",000 figures", Metrics.of(times * 1_000, times * 5_000, SEED));
        }
        for (int step : List.of(1, 100)) {
            for (int columns : List.of(16, 32, 64)) {
                int withheld = 300 * columns / 32;
                String name = "table 30x" + columns + (step == 1 ? "" : ", sums rounded to " + step);
                benchmark.show(name, Tables.of(30, columns, withheld, step, SEED));
            }
        }
        say("peak heap %,d MB", peakHeap() >> 20);
    }

    private void show(String name, Riddle riddle) {
        if (!name.startsWith(only)) {
            return;
        }
        say(
                "%s: %,d unknowns, %,d statements, %,d withheld",
                name,
                riddle.knowledge().unknowns().size(),
                riddle.knowledge().statements().size(),
                riddle.withheld().size());
        time("verdicts", () -> verdicts(riddle));
        time("with reasons", () -> reasons(riddle));
        time("intervals", () -> intervals(riddle));
    }

    private void time(String what, Supplier<String> work) {
        List<Long> millis = new ArrayList<>();
        String result = "";
        for (int run = 0; run < runs; run++) {
            long start = cpu();
            result = work.get();
            millis.add(cpu() - start);
        }
        say("  %-12s CPU ms %s  %s", what, millis, result);
    }

    private static String verdicts(Riddle riddle) {
        Attack attack = attack(riddle);
        return riddle.withheld().stream()
                .map(figure ->
                        attack.verdict(question(riddle, figure)).getClass().getSimpleName())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .toString();
    }

    private static String reasons(Riddle riddle) {
        Attack attack = attack(riddle);
        Map<Integer, Long> sizes = new TreeMap<>();
        for (int figure : riddle.withheld()) {
            if (attack.verdict(question(riddle, figure)) instanceof Verdict.Exposed exposed) {
                sizes.merge(attack.givenAwayBy(exposed.refuted().get(0)).size(), 1L, Long::sum);
            }
        }
        return "figures by number of statements that give them away " + sizes;
    }

    private static String intervals(Riddle riddle) {
        Attack attack = attack(riddle);
        List<Interval> intervals = riddle.withheld().stream()
                .map(figure -> attack.interval(Sum.of(figure)))
                .toList();
        long reached = intervals.stream().filter(Interval::leastReached).count()
                + intervals.stream().filter(Interval::greatestReached).count();
        return String.format(
                Locale.ROOT,
                "%,d exact, %,d of %,d ends reached",
                intervals.stream().filter(Interval::isExact).count(),
                reached,
                2 * intervals.size());
    }

    private static Attack attack(Riddle riddle) {
        return new Attack(riddle.knowledge(), Effort.USUAL, riddle.truth());
    }

    private static Question question(Riddle riddle, int figure) {
        BigDecimal value = riddle.truth().valueOf(Sum.of(figure));
        BigDecimal need = value.multiply(TENTH).max(BigDecimal.ONE);
        return Examples.question(figure, value.subtract(need), value.add(need));
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

package org.systemicrisk.data.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long named things take, again and again: on the clock, and as CPU time of this thread, which a busy machine spoils less. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, List<Time>> times = new LinkedHashMap<>();

    /** Times a whole stage, with the rubbish of the stage before cleared away first: it is not this one's. */
    <T> T timeStage(String name, Supplier<T> work) {
        System.gc();
        return time(name, work);
    }

    <T> T time(String name, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        Time time = new Time(THREADS.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall);
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(time);
        return result;
    }

    List<String> names() {
        return List.copyOf(times.keySet());
    }

    /** The median of the later half of the runs. */
    Time warm(String name) {
        List<Time> all = times.getOrDefault(name, List.of());
        List<Time> later = all.subList(all.size() / 2, all.size()).stream()
                .sorted(Comparator.comparingLong(Time::cpu))
                .toList();
        return later.get(later.size() / 2);
    }

    Time first(String name) {
        return times.getOrDefault(name, List.of()).get(0);
    }

    record Time(long cpu, long wall) {
        private static final double NANOS_PER_MILLI = 1e6;

        double cpuMillis() {
            return cpu / NANOS_PER_MILLI;
        }

        double wallMillis() {
            return wall / NANOS_PER_MILLI;
        }
    }
}

package org.systemicrisk.report.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.pdf.PdfPrinter;
import org.systemicrisk.report.pdf.PrintedPdf;
import org.systemicrisk.report.print.Fixture;
import org.systemicrisk.report.print.PrintJob;

/**
 * Times the road from Markdown to PDF in one warm JVM.
 *
 * <p>Arguments: chapters (15 pages each; 5 unless said), runs (40 unless said). It prints the first run, and median and best of the
 * last quarter of the runs: the time on the clock, and the CPU time of the printing thread, which a busy machine spoils less.
 */
public final class PrintBenchmark {

    private PrintBenchmark() {}

    public static void main(String[] arguments) {
        int chapters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        PrintJob job = Fixture.job(SyntheticReport.markdown(chapters));
        long[] wall = new long[runs];
        long[] thread = new long[runs];
        long before = cpu();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            PrintedPdf pdf = PdfPrinter.print(MarkdownDocument.parse(job));
            thread[run] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
            wall[run] = System.nanoTime() - start;
            if (run == 0) {
                describe(job, pdf, wall[0]);
            }
        }
        report("wall time  ", wall);
        report("own CPU    ", thread);
        say("all CPU     %,6d ms for %d runs, compiler and collector included", millis(cpu() - before), runs);
        say("peak heap   %,6d MB", peakHeap() >> 20);
    }

    private static void describe(PrintJob job, PrintedPdf pdf, long nanos) {
        say(
                "%d pages, %,d kB of Markdown, %,d kB of PDF, %d diagnostics",
                pdf.pages(),
                job.markdown().length() / 1000,
                pdf.bytes().length / 1000,
                pdf.diagnostics().size());
        say("first run   %,6d ms", millis(nanos));
    }

    private static void report(String what, long[] nanos) {
        long[] last = Arrays.copyOfRange(nanos, nanos.length - Math.max(1, nanos.length / 4), nanos.length);
        Arrays.sort(last);
        say(
                "%s %,6d ms median of the last %d, %,d ms best",
                what, millis(last[last.length / 2]), last.length, millis(last[0]));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

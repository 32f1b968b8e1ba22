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
 * <p>Arguments: chapters (18 pages each; 4 unless said), runs (40 unless said). It prints the first run, and the median
 * and the best of the last quarter of the runs.
 */
public final class PrintBenchmark {

    private PrintBenchmark() {}

    public static void main(String[] arguments) {
        int chapters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        PrintJob job = Fixture.job(SyntheticReport.markdown(chapters));
        long[] millis = new long[runs];
        long cpuBefore = cpu();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            PrintedPdf pdf = PdfPrinter.print(MarkdownDocument.parse(job));
            millis[run] = Duration.ofNanos(System.nanoTime() - start).toMillis();
            if (run == 0) {
                say(
                        "%d pages, %,d kB of Markdown, %,d kB of PDF, %d diagnostics",
                        pdf.pages(),
                        job.markdown().length() / 1000,
                        pdf.bytes().length / 1000,
                        pdf.diagnostics().size());
                say("first run   %,6d ms", millis[0]);
            }
        }
        long[] last = Arrays.copyOfRange(millis, runs - Math.max(1, runs / 4), runs);
        Arrays.sort(last);
        say("last %2d     %,6d ms median, %,d ms best", last.length, last[last.length / 2], last[0]);
        say("CPU         %,6d ms for all %d runs", (cpu() - cpuBefore) / 1_000_000, runs);
        say("peak heap   %,6d MB", peakHeap() >> 20);
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

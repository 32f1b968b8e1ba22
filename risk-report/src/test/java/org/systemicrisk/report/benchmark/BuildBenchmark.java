package org.systemicrisk.report.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.systemicrisk.report.build.AssessmentBuild;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.BuildRequest;
import org.systemicrisk.report.build.WrittenEdition;

/**
 * The whole road in one JVM: both editions of an assessment project with Markdown, HTML, PDF, data and statement.
 * Arguments: project folder, output folder, and how often (1 for a cold run).
 */
public final class BuildBenchmark {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private BuildBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        BuildRequest request = BuildRequest.of(Path.of(arguments[0]), Path.of(arguments[1]));
        int runs = Integer.parseInt(arguments[2]);
        for (int run = 1; run <= runs; run++) {
            long start = System.nanoTime();
            BuildOutcome outcome = new AssessmentBuild(request, "benchmark").run();
            long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            int pages =
                    outcome.editions().stream().mapToInt(WrittenEdition::pages).sum();
            System.out.println("run " + run + ": " + millis + " ms, " + pages + " pages in both editions, "
                    + outcome.findings().size() + " findings");
        }
    }
}

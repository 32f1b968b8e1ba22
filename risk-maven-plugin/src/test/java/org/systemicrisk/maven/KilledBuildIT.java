package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All or nothing, whenever the power fails. */
final class KilledBuildIT {

    /** Shares of the time that a whole build takes: while rendering, and around the moment of publishing. */
    private static final List<Double> MOMENTS = List.of(0.5, 0.9, 0.97);

    @TempDir
    Path temp;

    @Test
    void leavesAWholePublicFolderOrNone() throws Exception {
        SampleProject sample = SampleProject.copyTo(temp.resolve("shop"));
        long start = System.nanoTime();
        MavenRun.in(sample.folder()).run("package");
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        List<String> whole = published(sample);
        assertThat(whole).isNotEmpty();

        for (double moment : MOMENTS) {
            MavenRun.in(sample.folder()).killAfter(Math.round(millis * moment)).run("package");

            assertThat(published(sample))
                    .as("killed after " + moment + " of " + millis + " ms")
                    .isIn(List.of(), whole);
        }
    }

    private static List<String> published(SampleProject sample) throws Exception {
        return sample.built().stream()
                .filter(name -> name.startsWith("risk-report/"))
                .toList();
    }
}

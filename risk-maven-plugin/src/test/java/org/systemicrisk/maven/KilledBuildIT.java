package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All or nothing, whenever the power fails. */
final class KilledBuildIT {

    private static final List<Integer> MOMENTS_IN_MILLIS = List.of(1_500, 2_500, 3_500, 4_500);

    @TempDir
    Path temp;

    @Test
    void leavesAWholePublicFolderOrNone() throws Exception {
        SampleProject sample = SampleProject.copyTo(temp.resolve("shop"));
        MavenRun.in(sample.folder()).run("package");
        List<String> whole = published(sample);
        assertThat(whole).isNotEmpty();

        for (int moment : MOMENTS_IN_MILLIS) {
            MavenRun.in(sample.folder()).killAfter(moment).run("package");

            assertThat(published(sample)).as("killed after " + moment + " ms").isIn(List.of(), whole);
        }
    }

    private static List<String> published(SampleProject sample) throws Exception {
        return sample.built().stream()
                .filter(name -> name.startsWith("risk-report/"))
                .toList();
    }
}

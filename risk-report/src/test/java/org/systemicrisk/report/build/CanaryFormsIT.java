package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.report.publish.Folder;

/** No form lets a withheld figure through, in no byte of what is published. */
class CanaryFormsIT {

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource({
        "index, rounded 0.1, band 10000000 90000000, magnitude",
        "direction, magnitude, rounded 10000000, rounded 100000",
        "rounded 1000, band 0.1 0.9, magnitude, band 31000000 32000000",
    })
    void letNoFigureThrough(String removed, String rate, String notices, String reviews) throws IOException {
        Project project = Project.copy(Project.CANARY, temp);
        publish(project, "removed", "goods.removed", removed);
        publish(project, "rate", "speech.rate", rate);
        publish(project, "notices", "speech.notices", notices);
        publish(project, "reviews", "speech.reviews", reviews);

        BuildOutcome outcome = project.build();

        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        Path folder = project.output().resolve(Folder.PUBLIC.directory());
        assertThat(Traces.of(folder).of(CanaryIT.FIGURES)).isEmpty();
        assertThat(Traces.ofFile(folder.resolve("2024/report.md")).missing(List.of("Confidential: ")))
                .isEmpty();
    }

    private static void publish(Project project, String id, String metric, String form) throws IOException {
        String target = "id: " + id + ", target: figure " + metric;
        project.replace("assessments/2024/redactions.yaml", target, target + ", instead: " + form);
    }
}

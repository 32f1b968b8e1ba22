package org.systemicrisk.data.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.id.AssessmentId;

/** The sample assessment, as a stranger finds it. */
class SampleTest {
    private final AssessmentProject sample = AssessmentProject.open(Path.of("..", "sample-assessment"));

    @Test
    void isReadWithoutAFinding() {
        Reading reading = sample.read(AssessmentId.of("2024"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.assessment()).isPresent();
    }

    @Test
    void isRenderedFor2024() {
        assertThat(sample.latestRenderable()).contains(AssessmentId.of("2024"));
    }
}

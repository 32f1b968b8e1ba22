package org.systemicrisk.report;

import java.nio.file.Path;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.AssessmentId;

/** The sample assessment, as the reader gives it. */
final class Sample {
    static final Path FOLDER = Path.of("..", "sample-assessment");

    private Sample() {}

    /** The assessment of 2024; what is wrong with its files is told as a failure. */
    static Assessment read() {
        Reading reading = AssessmentProject.open(FOLDER).read(AssessmentId.of("2024"));
        return reading.assessment()
                .orElseThrow(() -> new AssertionError(new FindingsText(reading.texts()).show(reading.findings())));
    }
}

package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.finding.Finding;

/** What the rules find in the sample; {@code -Dsample.show=true} prints it. */
final class SampleFindingsTest {

    @Test
    void everyFindingHasAPlaceInTheSample() {
        AssessmentProject project = AssessmentProject.open(Path.of("..", "sample-assessment"));
        Reading reading = project.read(project.latestRenderable().orElseThrow());

        List<Finding> findings = new AssessmentCheck(null).check(reading).findings();

        if (Boolean.getBoolean("sample.show")) {
            System.out.println(new FindingsText(reading.texts()).show(findings));
        }
        assertThat(findings).allSatisfy(finding -> assertThat(reading.texts().line(finding.place()))
                .as(finding.code() + " " + finding.place())
                .isPresent());
    }
}

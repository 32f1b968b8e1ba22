package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.build.FailOn;
import org.systemicrisk.report.build.FindingFormat;

final class CheckSettingsTest {

    @Test
    void areReadByTheirNames() throws Exception {
        assertThat(CheckSettings.failOn(" warning ")).isEqualTo(FailOn.WARNING);
        assertThat(CheckSettings.asOf("2026-06-30")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(CheckSettings.asOf(" ")).isNull();
        assertThat(CheckSettings.formats(List.of("junit", " gitlab")))
                .containsExactlyInAnyOrder(FindingFormat.JUNIT, FindingFormat.GITLAB);
        assertThat(CheckSettings.formats(null)).isEmpty();
    }

    @Test
    void nameAnAssessmentOrMeanTheLatest() throws Exception {
        AssessmentProject sample = AssessmentProject.open(Path.of("..", "sample-assessment"));

        assertThat(CheckSettings.assessment(" 2023 ")).isEqualTo(AssessmentId.of("2023"));
        assertThat(CheckSettings.assessment(" ")).isNull();
        assertThat(CheckSettings.assessment("2023", sample)).isEqualTo(AssessmentId.of("2023"));
        assertThat(CheckSettings.assessment(null, sample)).isEqualTo(AssessmentId.of("2024"));
    }

    @Test
    void nameNoAssessmentThatIsNotThere() {
        AssessmentProject sample = AssessmentProject.open(Path.of("..", "sample-assessment"));

        assertThatThrownBy(() -> CheckSettings.assessment("1999", sample))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("risk.assessment: there is no assessment 1999; there are ")
                .hasMessageContaining("2024");
    }

    @Test
    void areRefusedInOneSentence() {
        assertThatThrownBy(() -> CheckSettings.failOn("note"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("risk.failOn: \"note\" is not one of error, warning, never");
        assertThatThrownBy(() -> CheckSettings.asOf("30.6.2026"))
                .hasMessage("risk.asOf: \"30.6.2026\" is not a date such as 2026-06-30");
        assertThatThrownBy(() -> CheckSettings.assessment("../2024")).hasMessageStartingWith("risk.assessment: ");
        assertThatThrownBy(() -> CheckSettings.formats(List.of("sarif")))
                .hasMessage("risk.formats: there is no format \"sarif\"; there are gitlab, junit");
    }
}

package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;

/** What was to be done by a certain day is found missing from the day after. */
class DayOfJudgementTest {

    @TempDir
    Path directory;

    @Test
    void findsThatTheReportIsNotPublishedThreeMonthsAfterTheAudit() {
        assertThat(facts("published: 2025-12-01", "2025-12-15", "PER-011")).isEmpty();
        assertThat(facts("published: 2025-12-01", "2025-12-16", "PER-011"))
                .containsExactly(
                        "the audit report was received on 2025-09-15, so the report was to be published by 2025-12-15,"
                                + " and no date says that it was");
    }

    @Test
    void findsThatTheReportIsNotTransmittedAMonthAfterItWasComplete() {
        assertThat(facts("transmitted: 2025-08-26", "2025-09-20", "PER-014")).isEmpty();
        assertThat(facts("transmitted: 2025-08-26", "2025-09-21", "PER-014"))
                .containsExactly(
                        "the assessment was performed on 2025-08-20, and no date says that it was transmitted");
    }

    private List<String> facts(String without, String asOf, String code) {
        Path project = directory.resolve(asOf);
        BrokenProject.copyOf("rules/base", project);
        BrokenProject.change(project, "in assessments/2025/assessment.yaml\n- " + without + "\n");
        Reading reading = AssessmentProject.open(project).read(AssessmentId.of("2025"));
        return check(reading, asOf).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::fact)
                .toList();
    }

    private static List<Finding> check(Reading reading, String asOf) {
        return new AssessmentCheck(LocalDate.parse(asOf)).check(reading).findings();
    }
}

package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.check.CheckedAssessment;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;

/** What the rules find in the sample, all of it accepted; {@code -Dsample.show=true} prints it. */
final class SampleFindingsTest {

    /** All of it was gone through by hand; whoever changes a number here has read what is new. */
    private static final String FOUND =
            """
            FIG-001 3
            FIG-007 1
            FIG-008 5
            FIG-011 1
            MET-102 5
            MET-105 1
            PER-001 6
            PER-003 7
            PER-006 4
            PER-007 3
            SIG-008 17
            """;

    private static Reading reading;
    private static CheckedAssessment checked;

    @BeforeAll
    static void checkTheSample() {
        AssessmentProject project = AssessmentProject.open(Path.of("..", "sample-assessment"));
        reading = project.read(project.latestRenderable().orElseThrow());
        checked = new AssessmentCheck(null).check(reading);
        if (Boolean.getBoolean("sample.show")) {
            System.out.println(new FindingsText(reading.texts()).show(all()));
        }
    }

    @Test
    void theDefectsOfTheSourceAreFound() {
        assertThat(all().stream()
                        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(FOUND);
    }

    @Test
    void everyFindingIsAcceptedAndEveryAcceptanceIsNeeded() {
        assertThat(new FindingsText(reading.texts()).show(checked.findings())).isEqualTo("0 errors\n");
    }

    @Test
    void everyAcceptanceNamesThePageOfItsReason() {
        assertThat(checked.accepted())
                .allSatisfy(
                        accepted -> assertThat(accepted.acceptance().reason()).containsPattern("[Pp]ages? "));
    }

    @Test
    void everyFindingHasAPlaceInTheSample() {
        assertThat(all()).allSatisfy(finding -> assertThat(reading.texts().line(finding.place()))
                .as(finding.code() + " " + finding.place())
                .isPresent());
    }

    private static List<Finding> all() {
        return Stream.concat(
                        checked.findings().stream(), checked.accepted().stream().map(AcceptedFinding::finding))
                .toList();
    }
}

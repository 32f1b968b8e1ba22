package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.id.AssessmentId;

/** The tutorial shows what a check of the sample says, and what the sample says to it. */
class TutorialTest {

    private static final Page PAGE = Page.manual("tutorial-findings.md");
    private static final Pattern CODE = Pattern.compile("(?m)\\A\\S+  \\w+  ([A-Z]{3}-[0-9]{3})$");

    private static List<String> found = List.of();

    @BeforeAll
    static void checkTheSample() {
        Reading reading =
                AssessmentProject.open(Page.ROOT.resolve("sample-assessment")).read(AssessmentId.of("2024"));
        FindingsText text = new FindingsText(reading.texts());
        found = new AssessmentCheck(null)
                .check(reading).accepted().stream()
                        .map(accepted -> String.join("\n", text.lines(accepted.finding())) + "\n")
                        .toList();
    }

    @Test
    void showsFindingsAsACheckTellsThem() {
        assertThat(PAGE.blocks("")).hasSize(8).allSatisfy(shown -> assertThat(found)
                .contains(shown));
    }

    @Test
    void showsAcceptancesAsTheSampleHasThem() throws IOException {
        String accepted =
                Files.readString(Page.ROOT.resolve("sample-assessment/assessments/2024/accepted-findings.yaml"));

        assertThat(PAGE.blocks("yaml")).hasSize(7).allSatisfy(shown -> assertThat(accepted)
                .contains(shown));
    }

    @Test
    void showsTheAcceptanceOfEveryFindingInItsSection() {
        List<Page> sections = PAGE.sections().stream().map(PAGE::section).toList();

        assertThat(sections)
                .filteredOn(section -> !section.blocks("").isEmpty())
                .hasSize(5);
        assertThat(sections).allSatisfy(section -> assertThat(section.blocks(""))
                .allSatisfy(shown ->
                        assertThat(String.join("", section.blocks("yaml"))).contains("- code: " + code(shown) + "\n")));
    }

    private static String code(String shown) {
        return CODE.matcher(shown)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in " + shown));
    }
}

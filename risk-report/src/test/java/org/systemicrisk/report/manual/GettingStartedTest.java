package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.report.build.AssessmentBuild;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.BuildRequest;
import org.systemicrisk.report.build.EditionKind;
import org.systemicrisk.report.build.Ending;

/** Whoever follows the page gets what it shows. */
class GettingStartedTest {

    private static final Page PAGE = Page.manual("getting-started.md");
    private static final Set<EditionKind> BOTH = Set.of(EditionKind.values());

    @TempDir
    Path project;

    @Test
    void makesADraftOfTheFirstFiles() throws IOException {
        PAGE.before("\n## 3.").write(project);

        BuildOutcome outcome = build(BOTH, true);

        assertThat(outcome.ending()).isEqualTo(Ending.GOOD);
        String report = Files.readString(project.resolve("target/risk-report-confidential/2026/report.md"));
        assertThat(PAGE.text().lines().filter(line -> line.startsWith(">")))
                .hasSize(12)
                .allSatisfy(line -> assertThat(report.lines()).contains(line));
        assertThat(project.resolve("target/risk-report")).doesNotExist();
    }

    @Test
    void missesARedactionBeforeItsStep() throws IOException {
        PAGE.before("\n## 6.").write(project);

        BuildOutcome outcome = build(Set.of(), false);

        assertThat(outcome.findings()).hasSize(1);
        String shown = String.join(
                "\n", new FindingsText(outcome.texts()).lines(outcome.findings().get(0)));
        assertThat(PAGE.text()).contains("```\n" + shown + "\n```");
        assertThat(Page.manual("findings.md").text()).contains("```\n" + shown + "\n```");
    }

    @Test
    void makesTheReportInTheEnd() throws IOException {
        PAGE.write(project);

        BuildOutcome outcome = build(BOTH, false);

        assertThat(outcome.ending()).isEqualTo(Ending.GOOD);
        assertThat(outcome.ratings().toString())
                .contains("inherent=High", "effectiveness=Strong (67 %)", "residual=Medium");
        assertThat(built()).isEqualTo(listed());
    }

    private List<String> built() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> listed() {
        return PAGE.text()
                .lines()
                .filter(line -> line.startsWith("target/risk-"))
                .toList();
    }

    private BuildOutcome build(Set<EditionKind> editions, boolean draft) throws IOException {
        BuildRequest request = new BuildRequest(project, project.resolve("target"), null, editions, draft);
        return new AssessmentBuild(request, "test").run();
    }
}

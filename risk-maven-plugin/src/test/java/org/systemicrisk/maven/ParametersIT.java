package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals do with their parameters, in a folder that holds nothing. */
final class ParametersIT {

    @TempDir
    Path empty;

    @Test
    void areExplainedByTheHelpGoal() throws Exception {
        MavenRun.Result result = MavenRun.in(empty).with("-Ddetail").run(MavenRun.PLUGIN + ":help");

        assertThat(result.succeeded()).isTrue();
        assertThat(result.log())
                .contains("risk:check", "risk:report", "risk:disclosure", "risk:explain", "risk:replay", "risk:help")
                .contains(
                        "User property: risk.asOf",
                        "User property: risk.assessment",
                        "User property: risk.attachConfidential",
                        "User property: risk.code",
                        "User property: risk.directory",
                        "User property: risk.draft",
                        "User property: risk.editions",
                        "User property: risk.failOn",
                        "User property: risk.file",
                        "User property: risk.formats",
                        "User property: risk.outputDirectory",
                        "User property: risk.skip");
    }

    @Test
    void letEveryGoalBeSkipped() throws Exception {
        MavenRun.Result result =
                MavenRun.in(empty).with("-Drisk.skip").run(MavenRun.PLUGIN + ":check", MavenRun.PLUGIN + ":report");

        assertThat(result.succeeded()).isTrue();
        assertThat(result.lines())
                .filteredOn("Nothing is done, since risk.skip is set."::equals)
                .hasSize(2);
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void failInOneSentenceWhenTheFolderIsNotThere() throws Exception {
        MavenRun.Result result =
                MavenRun.in(empty).with("-Drisk.directory=typo").run(MavenRun.PLUGIN + ":check");

        assertFailsWith(result, "risk.directory: there is no folder typo");
    }

    @Test
    void failInOneSentenceWhenTheEditionIsUnknown() throws Exception {
        MavenRun.Result result =
                MavenRun.in(empty).with("-Drisk.editions=public").run(MavenRun.PLUGIN + ":report");

        assertFailsWith(result, "risk.editions: there is no edition \"public\"; there are complete, non-confidential");
    }

    @Test
    void failInOneSentenceWhenTheAssessmentIsNoId() throws Exception {
        MavenRun.Result result =
                MavenRun.in(empty).with("-Drisk.assessment=../2024").run(MavenRun.PLUGIN + ":check");

        assertFailsWith(result, "risk.assessment: ");
    }

    @Test
    void explainAFindingWithoutAProject() throws Exception {
        MavenRun.Result result = MavenRun.in(empty).with("-Drisk.code=fig-001").run(MavenRun.PLUGIN + ":explain");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(result.lines())
                .contains("FIG-001: one value under two definitions", "Wrong:", "Right:", "When it has to stay:");
    }

    @Test
    void failInOneSentenceWhenThereIsNoSuchFinding() throws Exception {
        MavenRun.Result result = MavenRun.in(empty).with("-Drisk.code=FGI-001").run(MavenRun.PLUGIN + ":explain");

        assertFailsWith(result, "risk.code: there is no finding FGI-001; did you mean FIG-001?");
    }

    @Test
    void failInOneSentenceWhenAWordAboutFindingsIsUnknown() throws Exception {
        MavenRun.Result result = MavenRun.in(empty).with("-Drisk.failOn=notes").run(MavenRun.PLUGIN + ":check");

        assertFailsWith(result, "risk.failOn: \"notes\" is not one of error, warning, never");
    }

    private static void assertFailsWith(MavenRun.Result result, String sentence) {
        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.log()).contains(sentence).doesNotContain("\tat ", "Caused by");
    }
}

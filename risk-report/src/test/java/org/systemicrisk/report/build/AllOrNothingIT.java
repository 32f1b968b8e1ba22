package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.publish.Folder;

/** A whole output or none, and never an old one. */
class AllOrNothingIT {

    private static final List<String> FINDINGS =
            List.of("risk-internal/2024/findings.json", "risk-internal/2024/findings.sarif");
    private static final String NUMBER = "Build number ";
    private static final int KILLS = 12;

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void copy() throws IOException {
        project = Project.copy(Project.CANARY, temp)
                .replace("assessment.yaml", "This assessment is made up.", NUMBER + "0.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "while reading | {figure nothing}",
                "while rendering a template | [^nothing]",
                "while printing the PDF | 中",
                "while searching the public files for what is withheld | In the end 48,151,623 were gone.",
            })
    void anErrorLeavesFindingsAndTakesEarlierEditionsAway(String when, String error) throws IOException {
        assertThat(project.build().hasErrors()).isFalse();
        assertThat(project.built()).hasSizeGreaterThan(FINDINGS.size());

        project.append("assessments/2024/narrative/10-conclusion.md", "\n" + error + "\n");
        BuildOutcome outcome = project.build();

        assertThat(outcome.hasErrors()).isTrue();
        assertThat(outcome.editions()).isEmpty();
        assertThat(project.built()).isEqualTo(FINDINGS);
        assertThat(Files.readString(project.output().resolve(FINDINGS.get(0)))).contains("\"error\"");
        try (var left = Files.list(project.output())) {
            assertThat(left).as("nor an empty folder").hasSize(1);
        }
    }

    @Test
    void onlyTheEditionsThatAreAskedForAreThere() throws IOException {
        project.build(EditionKind.values());

        project.build(EditionKind.NON_CONFIDENTIAL);
        assertThat(project.built())
                .contains("risk-report/2024/report.pdf")
                .noneMatch(name -> name.startsWith(Folder.CONFIDENTIAL.directory() + "/"));

        project.build(EditionKind.COMPLETE);
        assertThat(project.built())
                .contains("risk-report-confidential/2024/report.pdf")
                .contains("risk-report-confidential/2024/redaction-statement.pdf")
                .noneMatch(name -> name.startsWith(Folder.PUBLIC.directory() + "/"));
    }

    @Test
    void aDraftIsACompleteEditionWithNumberedGapsAndNothingElse() throws IOException {
        project.build();
        Files.delete(project.folder().resolve("assessments/2024/narrative/04-governance.md"));
        project.replace(
                        "assessments/2024/ratings/goods.yaml",
                        "    - {question: q2, answer: none, why: WrenQuestionAnswerWhy}\n",
                        "")
                .replace(
                        "assessments/2024/redactions.yaml",
                        "  - {id: question, target: answer goods q2, grounds: [service-security], harm: LarkHarmOfQuestion, narrower: LarkNarrowerOfQuestion}\n",
                        "");
        assertThat(project.build().hasErrors()).as("it is not ready").isTrue();

        BuildOutcome outcome = project.draft();

        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        assertThat(project.built())
                .contains("risk-report-confidential/2024/report.pdf")
                .noneMatch(name -> name.startsWith(Folder.PUBLIC.directory() + "/"))
                .noneMatch(name -> name.contains("redaction-statement"));
        Path folder = project.output().resolve("risk-report-confidential/2024");
        assertThat(Files.readString(folder.resolve("report.md")))
                .contains(
                        "Draft of the complete version",
                        "Gap 1: the chapter governance is not written",
                        "Gap 2: the question q2 has no answer for the module goods");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("DRAFT");
    }

    @Test
    void anAssessmentThatIsNotThereIsToldByName() throws IOException {
        BuildRequest request = new BuildRequest(
                project.folder(), project.output(), AssessmentId.of("2042"), Set.of(EditionKind.values()), false);

        BuildOutcome outcome = new AssessmentBuild(request, "test").run();

        assertThat(Project.told(outcome)).contains("there is no assessment 2042", "choose one of: 2023, 2024");
        assertThat(project.built())
                .containsExactly("risk-internal/2042/findings.json", "risk-internal/2042/findings.sarif");
    }

    @Test
    void aBuildThatIsKilledLeavesNeitherAPartNorSomethingOld() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        Random random = new Random(seed);
        long start = System.nanoTime();
        assertThat(Fork.status(Fork.start(project, temp))).isZero();
        long wholeRun = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        List<String> whole = project.built();
        int killed = 0;

        for (int run = 1; run <= KILLS; run++) {
            project.replace("assessment.yaml", NUMBER + (run - 1) + ".", NUMBER + run + ".");
            Process process = Fork.start(project, temp);
            // a process can be killed before it begins; most of the moments shall be later
            process.waitFor(wholeRun / 5 + random.nextInt((int) wholeRun), TimeUnit.MILLISECONDS);
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();

            assertWholeAndOfThisRun(whole, run, "seed " + seed + ", run " + run);
        }

        assertThat(killed).as("builds that were really killed, seed " + seed).isPositive();
        assertThat(project.build().hasErrors()).isFalse();
        assertThat(project.built()).as("the next build clears up").isEqualTo(whole);
        assertThat(project.output().resolve(".risk-staging")).doesNotExist();
    }

    private void assertWholeAndOfThisRun(List<String> whole, int run, String how) throws IOException {
        Path staging = project.output().resolve(".risk-staging");
        for (String folder : List.of(Folder.PUBLIC.directory(), Folder.CONFIDENTIAL.directory())) {
            List<String> built = ofFolder(project.built(), folder);
            assertThat(built).as(how).isIn(List.of(), ofFolder(whole, folder));
            if (!built.isEmpty()
                    && !Files.readString(project.output().resolve(folder + "/2024/report.md"))
                            .contains(NUMBER + run + ".")) {
                assertThat(Project.files(staging))
                        .as(how + ": old, though the build had begun")
                        .isEmpty();
            }
        }
        if (!ofFolder(project.built(), Folder.PUBLIC.directory()).isEmpty()) {
            assertThat(ofFolder(project.built(), Folder.CONFIDENTIAL.directory()))
                    .as(how + ": the public folder comes last")
                    .isNotEmpty();
        }
    }

    private static List<String> ofFolder(List<String> built, String folder) {
        return built.stream().filter(name -> name.startsWith(folder + "/")).toList();
    }
}

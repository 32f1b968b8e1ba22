package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.diff.DiffAudience;
import org.systemicrisk.report.diff.PairOfDrafts;

/** Comparisons of folders, as a user asks for them. {@code -Dgolden.update=true} writes the expected files anew. */
class DiffBuildTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "diff", "pair", "expected");

    private static final FindingForms FORMS =
            new FindingForms(Set.of(FindingFormat.GITLAB), RepositoryPaths.TOP, "1.0");

    @TempDir
    Path temp;

    @BeforeEach
    void writeBothDrafts() throws IOException {
        PairOfDrafts.before(temp.resolve("before"));
        PairOfDrafts.after(temp.resolve("after"));
    }

    @ParameterizedTest
    @EnumSource(DiffAudience.class)
    void saysWhatChangedBetweenTwoDrafts(DiffAudience audience) throws IOException {
        DiffOutcome outcome = run("before", null, audience);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.folder())
                .isEqualTo(temp.resolve("out").resolve(audience.folder()).resolve("2025-2025"));
        for (String file : List.of(DiffOutcome.PAGE, DiffOutcome.DATA)) {
            check(outcome.folder().resolve(file), audience.wire() + file.substring(file.lastIndexOf('.')));
        }
        assertThat(temp.resolve("out/.risk-staging-diff")).doesNotExist();
    }

    @Test
    void printsWhatIsMissingWhereNobodyExplainsAChange() throws IOException {
        DiffOutcome outcome = run("before", null, DiffAudience.INTERNAL);

        StringBuilder text = new StringBuilder();
        for (Finding finding : outcome.owed()) {
            text.append(finding.place()).append("  ").append(finding.code()).append("\n  ");
            text.append(finding.fact())
                    .append("\n  help: ")
                    .append(finding.help())
                    .append("\n");
        }
        Path made =
                Files.writeString(temp.resolve("owed.txt"), text + "\n" + String.join("\n", outcome.stubs()), UTF_8);
        check(made, "owed.txt");
        assertThat(outcome.folder().resolve(DiffOutcome.TO_EXPLAIN))
                .hasContent(String.join("\n", outcome.stubs()).strip());
    }

    @Test
    void writesWhatIsMissingForOtherPrograms() throws IOException {
        Path folder = run("before", null, DiffAudience.INTERNAL).folder();

        assertThat(folder.resolve("findings.json"))
                .content(UTF_8)
                .contains(
                        "\"code\" : \"DIF-001\"",
                        "\"file\" : \"assessments/2025/ratings/goods.yaml\"",
                        "\"help\" : \"say in explanation why its rating changed, in assessments/2025/ratings:\\nmodule: goods\\n");
        assertThat(folder.resolve("findings.sarif"))
                .content(UTF_8)
                .contains("\"ruleId\" : \"DIF-001\"", "\"uri\" : \"registry/modules.yaml\"");
        assertThat(folder.resolve("findings.gitlab.json")).content(UTF_8).contains("DIF-001");
        assertThat(folder.resolve("findings.junit.xml")).doesNotExist();
        assertThat(run("before", null, DiffAudience.PUBLIC).folder().resolve("findings.json"))
                .doesNotExist();
    }

    @Test
    void saysThatTheServicesAreNotTheSame() throws IOException {
        replace("before/assessment.yaml", "name: ", "name: Another ");

        assertThat(run("before", null, DiffAudience.INTERNAL).folder().resolve(DiffOutcome.PAGE))
                .content(UTF_8)
                .contains("These are assessments of different services, Another ");
    }

    @Test
    void endsOfLinesMakeNoDifference() throws IOException {
        PairOfDrafts.after(temp.resolve("windows"));
        try (java.util.stream.Stream<Path> files = Files.walk(temp.resolve("windows"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file, UTF_8).replace("\n", "\r\n"), UTF_8);
            }
        }

        assertThat(run("windows", null, DiffAudience.INTERNAL).folder().resolve(DiffOutcome.PAGE))
                .content(UTF_8)
                .contains("Nothing differs.");
    }

    @Test
    void aFolderWithoutAssessmentsIsRefusedInASentence() throws IOException {
        Files.createDirectories(temp.resolve("empty"));
        Files.copy(temp.resolve("before/assessment.yaml"), temp.resolve("empty/assessment.yaml"));

        assertThatExceptionOfType(SideException.class)
                .isThrownBy(() -> run("empty", null, DiffAudience.INTERNAL))
                .withMessage("risk.from: empty has no assessment");
        assertThatExceptionOfType(SideException.class)
                .isThrownBy(() -> run("../../etc", null, DiffAudience.INTERNAL))
                .withMessageStartingWith("risk.from: there is no assessment and no folder ../../etc");
        assertThatExceptionOfType(SideException.class)
                .isThrownBy(() -> run(":::", null, DiffAudience.INTERNAL))
                .withMessageStartingWith("risk.from: ");
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = temp.resolve(file);
        Files.writeString(path, Files.readString(path, UTF_8).replaceFirst(before, after), UTF_8);
    }

    @Test
    void saysNothingInTheLogOfWhatBecameOfAWithheldMeasure() throws IOException {
        Path redactions = temp.resolve("after/assessments/2025/redactions.yaml");
        Files.writeString(
                redactions,
                Files.readString(redactions, UTF_8)
                        + "  - {id: tests, target: measure goods.test-purchases, grounds: [service-security],"
                        + " harm: \"Traders would know when to hide.\", narrower: \"Nothing less helps.\"}\n");

        DiffOutcome outcome = run("before", null, DiffAudience.INTERNAL);

        assertThat(outcome.owed()).anyMatch(finding -> finding.fact()
                .equals("what became of the measure goods.test-purchases has changed, and the assessment 2025 does"
                        + " not say why"));
        assertThat(String.join("\n", outcome.stubs())).contains("status: …").doesNotContain("status: slipped");
    }

    @Test
    void comparesWithWhatTheAssessmentIsComparedTo() throws IOException {
        DiffOutcome outcome = run(null, null, DiffAudience.INTERNAL);

        assertThat(outcome.from()).isEqualTo("2024");
        assertThat(outcome.to()).isEqualTo("2025");
    }

    @Test
    void findsNothingBetweenAThingAndItself() throws IOException {
        DiffOutcome outcome = run("2025", "2025", DiffAudience.AUTHORITIES);

        assertThat(outcome.folder().resolve(DiffOutcome.PAGE)).content(UTF_8).contains("Nothing differs.");
        assertThat(outcome.owed()).isEmpty();
    }

    @Test
    void choosesTheAssessmentBehindTheColon() throws IOException {
        DiffOutcome outcome = run("before:2024", "2025", DiffAudience.INTERNAL);

        assertThat(outcome.from()).isEqualTo("2024 (before)");
    }

    @Test
    void refusesASideWithErrorsWithWhatIsWrong() throws IOException {
        Files.writeString(temp.resolve("before/assessments/2025/redactions.yaml"), "redactions: [{id: x}]\n");

        DiffOutcome outcome = run("before", null, DiffAudience.INTERNAL);

        assertThat(outcome.folder()).isNull();
        assertThat(outcome.errorsOf()).isEqualTo("2025 (before)");
        assertThat(outcome.errors()).isNotEmpty().allMatch(Finding::isError).anyMatch(finding -> finding.place()
                .file()
                .equals("assessments/2025/redactions.yaml"));
    }

    @Test
    void saysThatASideIsNotThere() {
        assertThatExceptionOfType(SideException.class)
                .isThrownBy(() -> run("2022", null, DiffAudience.INTERNAL))
                .withMessage(
                        "risk.from: there is no assessment and no folder 2022, and as a revision it cannot be read: the"
                                + " project does not lie in a git repository; there are 2024, 2025");
        assertThatExceptionOfType(SideException.class)
                .isThrownBy(() -> run("before:2022", null, DiffAudience.INTERNAL))
                .withMessage("risk.from: before has no assessment 2022; there are 2024, 2025");
        assertThatExceptionOfType(SideException.class)
                .isThrownBy(() -> run(null, "2024", DiffAudience.INTERNAL))
                .withMessage("risk.from: say what 2024 is to be compared with; it names no assessment in compares-to");
    }

    private DiffOutcome run(
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to,
            DiffAudience audience)
            throws IOException {
        return new DiffBuild(
                        new DiffRequest(temp.resolve("after"), temp, temp.resolve("out"), from, to, audience, FORMS))
                .run();
    }

    private static void check(Path made, String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, Files.readAllBytes(made));
        }
        assertThat(made).content(UTF_8).isEqualTo(Files.readString(golden, UTF_8));
    }
}

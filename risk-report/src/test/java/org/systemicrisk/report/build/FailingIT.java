package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** What findings of rules do to a build. */
class FailingIT {

    private static final String ACCEPTED = "assessments/2024/accepted-findings.yaml";
    private static final String TO_ACCEPT = "risk-internal/2024/to-accept.yaml";

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void copy() throws IOException {
        // a severity of its own would hide that of the rule
        project = Project.copy(Project.CANARY, temp)
                .replace(
                        "assessment.yaml",
                        "findings:\n  - {code: FIG-001, severity: note, reason: CrowSettingsFindings says}\n",
                        "");
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, FAILED",
        "ERROR, WARNING, FAILED",
        "ERROR, NEVER, WITHOUT_EDITION",
        "WARNING, ERROR, GOOD",
        "WARNING, WARNING, FAILED",
        "WARNING, NEVER, GOOD",
        "NOTE, WARNING, GOOD"
    })
    void dependsOnTheSeverityAndOnWhatTheBuildFailsOn(Severity severity, FailOn failOn, Ending ending)
            throws IOException {
        BuildOutcome outcome = build(severity, failOn, false, null);

        assertThat(outcome.ending()).isEqualTo(ending);
        assertThat(outcome.findings()).extracting(Finding::code).contains("FIG-001");
        assertThat(project.built()).contains("risk-internal/2024/findings.json", TO_ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({"ERROR", "NEVER"})
    void anEditionWithErrorsIsNeverWritten(FailOn failOn) throws IOException {
        project.build(EditionKind.COMPLETE);

        build(Severity.ERROR, failOn, false, null, EditionKind.COMPLETE);

        assertThat(project.built()).noneMatch(name -> name.startsWith("risk-report"));
    }

    @Test
    void aDraftShowsWhatRulesFindAndIsWrittenAllTheSame() throws IOException {
        BuildOutcome outcome = build(Severity.ERROR, FailOn.ERROR, true, null, EditionKind.COMPLETE);

        assertThat(outcome.ending()).isEqualTo(Ending.GOOD);
        assertThat(outcome.hasErrors()).isTrue();
        assertThat(project.built()).contains("risk-report-confidential/2024/report.pdf");
    }

    @Test
    void aDraftThatCannotBeReadFails() throws IOException {
        project.append("assessment.yaml", "titel: x\n");

        assertThat(build(Severity.NOTE, FailOn.ERROR, true, null).ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void whatIsReadyToBeAcceptedIsAcceptedOnceItHasAReason() throws IOException {
        build(Severity.ERROR, FailOn.ERROR, false, null);
        String stubs = Files.readString(project.output().resolve(TO_ACCEPT));

        project.write(ACCEPTED, stubs);
        assertThat(build(Severity.ERROR, FailOn.ERROR, false, null).findings())
                .as("nothing is accepted by copying alone")
                .extracting(Finding::code)
                .contains("KEY-002");

        project.write(
                ACCEPTED,
                stubs.replace("reason:", "reason: It has to be.")
                        .replace("by:", "by: safety")
                        .replace("until:", "until: 2030-01-01"));
        BuildOutcome outcome = build(Severity.ERROR, FailOn.WARNING, false, null);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.GOOD);
        assertThat(outcome.results().accepted()).hasSize(1);
        assertThat(project.built()).as("there is nothing left").doesNotContain(TO_ACCEPT);
        assertThat(build(Severity.ERROR, FailOn.ERROR, false, LocalDate.of(2030, 1, 2))
                        .findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("ACC-002", "FIG-001");
    }

    @Test
    void noEditionKnowsOfAFindingThatWasAccepted() throws IOException {
        build(Severity.ERROR, FailOn.ERROR, false, null);
        project.write(
                ACCEPTED,
                Files.readString(project.output().resolve(TO_ACCEPT))
                        .replace("reason:", "reason: GullReason has to be.")
                        .replace("by:", "by: safety")
                        .replace("until:", "until: 2030-01-01"));

        BuildOutcome outcome =
                build(Severity.ERROR, FailOn.ERROR, false, null, EditionKind.COMPLETE, EditionKind.NON_CONFIDENTIAL);

        assertThat(outcome.ending()).isEqualTo(Ending.GOOD);
        for (String folder : List.of("risk-report", "risk-report-confidential")) {
            assertThat(Traces.of(project.output().resolve(folder)).of(List.of("GullReason", "GullFact", "GullHelp")))
                    .isEmpty();
        }
        assertThat(Traces.of(project.output().resolve("risk-internal")).of(List.of("GullReason", "GullFact")))
                .hasSize(2);
    }

    @Test
    void formsThatAreNoLongerAskedForAreTakenAway() throws IOException {
        CheckOptions both = new CheckOptions(FailOn.NEVER, null, Set.of(FindingFormat.values()), RepositoryPaths.TOP);
        build(Severity.NOTE, both, false);
        assertThat(project.built())
                .contains("risk-internal/2024/findings.gitlab.json", "risk-internal/2024/findings.junit.xml");

        build(Severity.NOTE, FailOn.NEVER, false, null);
        assertThat(project.built())
                .doesNotContain("risk-internal/2024/findings.gitlab.json", "risk-internal/2024/findings.junit.xml");
    }

    private BuildOutcome build(
            Severity severity, FailOn failOn, boolean draft, @Nullable LocalDate asOf, EditionKind... editions)
            throws IOException {
        return build(severity, new CheckOptions(failOn, asOf, Set.of(), RepositoryPaths.TOP), draft, editions);
    }

    private BuildOutcome build(Severity severity, CheckOptions options, boolean draft, EditionKind... editions)
            throws IOException {
        BuildRequest request =
                new BuildRequest(project.folder(), project.output(), null, Set.of(editions), draft, options);
        return new AssessmentBuild(request, "test", new Check(List.of(new OneFinding(severity)))).run();
    }

    /** Finds one thing in every assessment. */
    private record OneFinding(Severity severity) implements Rule {
        @Override
        public RuleCard card() {
            return new RuleCard("FIG-001", "a finding", severity, "To have one.", "");
        }

        @Override
        public void check(Dossier dossier, Remarks remarks) {
            remarks.add(
                    "assessment", dossier.registry().modules().get(0).places().self(), "GullFact", "GullHelp");
        }
    }
}

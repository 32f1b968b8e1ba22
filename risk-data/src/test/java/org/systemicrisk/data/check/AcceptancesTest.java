package org.systemicrisk.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

class AcceptancesTest {
    private static final String FILE = "assessments/2025/accepted-findings.yaml";

    @TempDir
    Path project;

    /** Finds every module; it rests on the module's name. */
    private static final Rule EVERY_MODULE = new Rule() {
        @Override
        public RuleCard card() {
            return new RuleCard("FIG-001", "a module", Severity.ERROR, "To have something to accept.", "");
        }

        @Override
        public void check(Dossier dossier, Remarks remarks) {
            dossier.registry()
                    .modules()
                    .forEach(module -> remarks.add(
                            "module " + module.id(),
                            module.places().self(),
                            "there is a module",
                            "remove it",
                            module.label()));
        }
    };

    @BeforeEach
    void copy() {
        BrokenProject.copyOf("rules/base", project);
    }

    @Test
    void aFindingIsOpenUntilSomebodyAcceptsIt() {
        assertThat(check(null).findings())
                .extracting(Finding::subject)
                .containsExactly("module goods", "module speech");
        assertThat(check(null).accepted()).isEmpty();
    }

    @Test
    void anAcceptedFindingIsNoLongerOpenButKept() throws IOException {
        accept("module goods", content("module goods"), "2030-01-01");

        CheckedAssessment checked = check(null);

        assertThat(checked.findings()).extracting(Finding::subject).containsExactly("module speech");
        assertThat(checked.accepted())
                .extracting(AcceptedFinding::finding)
                .extracting(Finding::subject)
                .containsExactly("module goods");
        assertThat(checked.accepted().get(0).acceptance().by()).hasToString("desk");
    }

    @Test
    void oneAcceptanceMayCoverAGroup() throws IOException {
        write(
                """
                accepted-findings:
                  - code: FIG-001
                    group: modules that are wanted
                    findings:
                      - {subject: module goods, content: "%s"}
                      - {subject: module speech, content: "%s"}
                    reason: The service is organised like this.
                    by: desk
                    until: 2030-01-01
                """
                        .formatted(content("module goods"), content("module speech")));

        assertThat(check(null).findings()).isEmpty();
        assertThat(check(null).accepted()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2030-01-01, 1", "2030-01-02, 2"})
    void itHoldsToItsLastDay(LocalDate asOf, int open) throws IOException {
        accept("module goods", content("module goods"), "2030-01-01");

        assertThat(rules(check(asOf))).hasSize(open);
    }

    @Test
    void datesAreJudgedAsOfTheDayOfTheAssessment() throws IOException {
        accept("module goods", content("module goods"), "2025-08-19");

        assertThat(told(check(null)))
                .contains(
                        FILE
                                + ":7:12 ACC-002 FIG-001 about module goods was accepted until 2025-08-19, and dates are judged as of 2025-08-20");
        assertThat(rules(check(null))).hasSize(2);
        assertThat(told(check(LocalDate.of(2025, 8, 19)))).noneMatch(line -> line.contains("ACC-"));
    }

    @Test
    void aFindingThatRestsOnOtherContentIsBackAndSaysSo() throws IOException {
        String before = content("module goods");
        accept("module goods", before, "2030-01-01");
        change("registry/modules.yaml", "Dangerous goods", "Dangerous wares");

        CheckedAssessment checked = check(null);

        assertThat(checked.accepted()).isEmpty();
        assertThat(told(checked))
                .contains(
                        FILE
                                + ":4:42 ACC-003 what FIG-001 about module goods rests on has changed since it was accepted",
                        "registry/modules.yaml:2:5 FIG-001 there is a module; it was accepted in " + FILE
                                + ":4:9, and what it rests on has changed since");
        String now = content("module goods");
        assertThat(now).isNotEqualTo(before);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.code().equals("ACC-003"))
                .extracting(Finding::help)
                .containsExactly(
                        "read registry/modules.yaml:2:5 again; if it may still stay, write content: \"" + now + "\"");
    }

    @Test
    void anAcceptanceOfNothingIsAFinding() throws IOException {
        accept("module gods", "00000000", "2030-01-01");

        assertThat(check(null).findings())
                .filteredOn(finding -> finding.code().equals("ACC-001"))
                .extracting(Finding::fact, Finding::help)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "there is no FIG-001 about module gods with this content", "did you mean module goods?"));
    }

    @Test
    void anAcceptanceWithoutFindingsIsAFinding() throws IOException {
        write(
                """
                accepted-findings:
                  - {code: FIG-001, reason: It has to be., by: desk, until: 2030-01-01}
                """);

        assertThat(told(check(null))).contains(FILE + ":2:5 ACC-001 this acceptance names no finding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIG-999 | no rule has the code \"FIG-999\"",
                "KEY-001 | KEY-001 cannot be accepted",
                "ACC-001 | ACC-001 cannot be accepted"
            })
    void onlyFindingsOfRulesCanBeAccepted(String code, String fact) throws IOException {
        accept("module goods", content("module goods"), "2030-01-01");
        change(FILE, "FIG-001", code);

        assertThat(told(check(null))).contains(FILE + ":2:11 ACC-004 " + fact);
        assertThat(rules(check(null))).hasSize(2);
    }

    @Test
    void aReasonHasMoreThanOneWord() throws IOException {
        accept("module goods", content("module goods"), "2030-01-01");
        change(FILE, "It has to be.", "necessary");

        assertThat(told(check(null))).contains(FILE + ":5:13 ACC-005 the reason does not say why");
    }

    @Test
    void contentThatIsNotEightDigitsIsAFindingOfReading() throws IOException {
        accept("module goods", "123", "2030-01-01");

        assertThat(AssessmentProject.open(project).read(AssessmentId.of("2025")).findings())
                .extracting(Finding::code)
                .containsExactly("KEY-006");
    }

    @Test
    void contentOfDigitsAloneNeedsNoQuotes() throws IOException {
        accept("module goods", "12345e67", "2030-01-01");
        change(FILE, "\"12345e67\"", "12345e67");

        assertThat(told(check(null))).anyMatch(line -> line.contains("ACC-003"));
    }

    @Test
    void aProjectMayChangeASeverityWithAReason() throws IOException {
        settings("- {code: FIG-001, severity: note, reason: We like modules.}");

        assertThat(check(null).findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIG-999 | We like modules. | ACC-006 no rule has the code \"FIG-999\"",
                "KEY-001 | We like modules. | ACC-006 KEY-001 cannot have another severity",
                "FIG-001 | no | ACC-005 the reason does not say why"
            })
    void aChangeOfSeverityThatMeansNothingIsAFinding(String code, String reason, String told) throws IOException {
        settings("- {code: " + code + ", severity: note, reason: " + reason + "}");

        assertThat(told(check(null))).anyMatch(line -> line.startsWith("assessment.yaml:") && line.endsWith(told));
    }

    @Test
    void aSeverityIsChangedOnce() throws IOException {
        settings("- {code: FIG-001, severity: note, reason: We like modules.}\n"
                + "  - {code: FIG-001, severity: error, reason: We like no modules.}");

        assertThat(told(check(null))).anyMatch(line -> line.endsWith("the severity of FIG-001 is changed twice"));
        assertThat(rules(check(null))).extracting(Finding::severity).containsOnly(Severity.NOTE);
    }

    private CheckedAssessment check(@Nullable LocalDate asOf) {
        Reading reading = AssessmentProject.open(project).read(AssessmentId.of("2025"));
        assertThat(reading.findings()).isEmpty();
        return new AssessmentCheck(asOf, new Check(List.of(EVERY_MODULE))).check(reading);
    }

    private String content(String subject) {
        return rules(check(null)).stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private void accept(String subject, String content, String until) throws IOException {
        write(
                """
                accepted-findings:
                  - code: FIG-001
                    findings:
                      - {subject: %s, content: "%s"}
                    reason: It has to be.
                    by: desk
                    until: %s
                """
                        .formatted(subject, content, until));
    }

    private void settings(String changes) throws IOException {
        Path settings = project.resolve("assessment.yaml");
        Files.writeString(settings, Files.readString(settings) + "findings:\n  " + changes + "\n");
    }

    private void write(String acceptances) throws IOException {
        Files.writeString(project.resolve(FILE), acceptances);
    }

    private void change(String file, String before, String after) throws IOException {
        String text = Files.readString(project.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(project.resolve(file), text.replace(before, after));
    }

    private static List<Finding> rules(CheckedAssessment checked) {
        return checked.findings().stream()
                .filter(finding -> finding.code().equals("FIG-001"))
                .toList();
    }

    private static List<String> told(CheckedAssessment checked) {
        return checked.findings().stream()
                .map(finding -> finding.place() + " " + finding.code() + " " + finding.fact())
                .toList();
    }
}

package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.report.publish.Folder;

/** Whatever goes wrong beside a secret, no finding repeats it: findings have more readers than the complete edition. */
class SilentFindingsIT {

    private static final String CLOSING = "assessments/2024/narrative/10-conclusion.md";

    private static final List<String> SECRETS =
            List.of(Canaries.WITHHELD, Canaries.INTERNAL, Canaries.REASONS, "48151623", "57721566", "91926314");

    @TempDir
    Path temp;

    /** What a writer may get wrong in a text that is withheld in part, and the finding that tells. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{withheld passages}WrenOne{/withheld} {figrue x} | NAR-001",
                "{withheld passages}WrenTwo {figrue WrenThree}{/withheld} | NAR-001",
                "{withheld passages}WrenFour {rating WrenFive}{/withheld} | NAR-002",
                "{withheld passages}WrenSix {rating goods.wrenseven}{/withheld} | NAR-002",
                "{withheld passages}WrenEight {name nobody}{/withheld} | REF-002",
                "{withheld unknown}WrenTen{/withheld} | RED-002",
                "{withheld system}WrenEleven{/withheld} | RED-005",
                "{withheld passages}WrenTwelve | NAR-003",
                "{withheld passages}Wren中Glyph 文{/withheld} | PRT-001",
                "中 {withheld passages}WrenThirteen{/withheld} | PRT-001",
                "{withheld passages}[WrenA](java&#115;cript:WrenFourteen){/withheld} | TXT-004",
                "{withheld passages}[WrenB](#WrenFifteen){/withheld} | PRT-003",
                "[nowhere](#nowhere) {withheld passages}WrenSixteen{/withheld} | PRT-003",
                "{withheld passages}WrenC[^WrenSeventeen]{/withheld} | TXT-001",
                "{withheld passages}![WrenD](http://127.0.0.1/WrenEighteen){/withheld} | TXT-003",
                "{withheld passages}<b>WrenNineteen</b>{/withheld} | TXT-002"
            })
    void aTextThatIsWrongIsToldWithoutItsSecrets(String line, String code) throws IOException {
        Project project = Project.copy(Project.CANARY, temp).append(CLOSING, "\n" + line.replace("\\n", "\n") + "\n");

        BuildOutcome outcome = project.build();

        assertThat(outcome.findings()).as(Project.told(outcome)).anyMatch(f -> f.code()
                .equals(code));
        assertSilent(project, outcome);
    }

    /** What may be wrong in the files, right where the secrets are. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "assessments/2024/observations.csv | 48151623,about | 48151623x,about",
                "assessments/2024/observations.csv | 48151623,about | 48151623,abuot",
                "assessments/2024/observations.csv | WrenObservationFrame,own | WrenObservationFrame,own,,",
                "assessments/2023/observations.csv | CrowPreviousNote | CrowPreviousNote,,,,",
                "assessments/2024/redactions.yaml | harm: LarkHarm | harm: {Lark",
                "assessments/2024/redactions.yaml | harm: LarkHarmOfPart | harm: [LarkHarmOfPart]",
                "assessments/2024/redactions.yaml | approver: CrowRedactionApprover | approved: CrowRedactionApprover",
                "assessments/2024/redactions.yaml | note: CrowRedactionNote | note: [CrowRedactionNote]",
                "assessments/2024/redactions.yaml | target: figure goods.removed | target: figure goods.unknown",
                "assessments/2024/ratings/goods.yaml | why: WrenQuestionAnswerWhy | wyh: WrenQuestionAnswerWhy",
                "assessments/2024/ratings/goods.yaml | why: WrenAnswerWhy | why: [WrenAnswerWhy]",
                "assessments/2024/assessment.yaml | place: CrowEvidencePlace | plaec: CrowEvidencePlace",
                "registry/names.yaml | kind: system | kind: sytem",
                "registry/names.yaml | name: WrenNameOfSystem | name: {WrenNameOfSystem: x}",
                "registry/measures.yaml | title: WrenWholeTitle | title: \"WrenWholeTitle",
                "registry/measures.yaml | title: WrenWholeTitle | title: [WrenWholeTitle]",
                "registry/measures.yaml | title: WrenWholeTitle | title: *WrenWholeTitle",
                "registry/measures.yaml | safeguard: WrenWholeSafeguard | safeguard: \"{figrue WrenWholeSafeguard}\"",
                "registry/measures.yaml | note: CrowMeasureNote | note: {CrowMeasureNote: 1}"
            })
    void aFileThatIsWrongIsToldWithoutItsSecrets(String file, String before, String after) throws IOException {
        Project project = Project.copy(Project.CANARY, temp).replace(file, before, after);

        BuildOutcome outcome = project.build();

        assertThat(outcome.hasErrors()).isTrue();
        assertSilent(project, outcome);
    }

    @ParameterizedTest
    @CsvSource({"${row.value?number}", "${row.value?date}", "${row.value[\"x\"]}", "${row.value?boolean?c}"})
    void aTemplateThatTripsOverAValueDoesNotTellIt(String expression) throws IOException {
        Project project = Project.copy(Project.CANARY, temp)
                .write(
                        "templates/annex-metrics.ftl",
                        "<#list content.groups as g><#list g.rows as row>" + expression + "</#list></#list>");

        BuildOutcome outcome = project.build();

        assertThat(outcome.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("TPL-016");
            assertThat(finding.place().toString()).startsWith("templates/annex-metrics.ftl:1:");
        });
        assertSilent(project, outcome);
    }

    @Test
    void aTemplateThatTripsOverATextDoesNotTellIt() throws IOException {
        Project project = Project.copy(Project.CANARY, temp)
                .write(
                        "templates/measure.ftl",
                        "<#macro measure m plan=false>${(m.description + \"\")?number}</#macro>");

        BuildOutcome outcome = project.build();

        assertThat(outcome.hasErrors()).isTrue();
        assertSilent(project, outcome);
    }

    private static boolean containsIgnoringCase(String text, String secret) {
        return text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT));
    }

    private static void assertSilent(Project project, BuildOutcome outcome) throws IOException {
        Path internal = project.output().resolve(Folder.INTERNAL.directory() + "/2024");
        String all = Project.told(outcome)
                + outcome
                + Files.readString(internal.resolve("findings.json"), UTF_8)
                + Files.readString(internal.resolve("findings.sarif"), UTF_8);
        assertThat(SECRETS.stream().filter(secret -> containsIgnoringCase(all, secret)))
                .as(Project.told(outcome))
                .isEmpty();
        if (outcome.hasErrors()) {
            assertThat(project.output().resolve(Folder.PUBLIC.directory())).doesNotExist();
            assertThat(project.output().resolve(Folder.CONFIDENTIAL.directory()))
                    .doesNotExist();
        }
    }
}

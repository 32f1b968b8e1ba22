package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.print.Golden;

class WorkedExampleTest {

    @TempDir
    private Path folder;

    @Test
    void reckonsTheFirstModuleOfTheSampleAlikeInBothEditions() throws IOException {
        String complete = example(Projects.complete(Projects.sample()));

        assertThat(example(Projects.published(Projects.sample()))).isEqualTo(complete);
        Golden.compare("assembly/worked-example.md", complete);
    }

    @Test
    void passesOverAModuleOfWhichAnAnswerIsWithheld() {
        assertThat(example(Projects.complete(Projects.small())))
                .contains("step by step: Unlawful speech. It is the first module");
        assertThat(example(Projects.published(Projects.small())))
                .contains("step by step: Unlawful speech. It is the first module");
    }

    @Test
    void worksOutTheModuleThatTheSettingsName() throws IOException {
        change("assessment.yaml", "attention-from: medium", "attention-from: medium, worked-example: goods");

        assertThat(example(Projects.complete(Projects.read(folder))))
                .contains("step by step: Unsafe goods. The provider has named this module")
                .contains("    - ⟦answer-two: 1 ÷ 2 × 100 % =\u00a050\u00a0%.⟧")
                .contains("    - The bands: Rare below 0.5\u00a0%; Likely 0.5\u00a0% and above.");
    }

    @Test
    void goesByTheRuleWhereThePublicMayNotSeeTheInputsOfTheOneNamed() throws IOException {
        change("assessment.yaml", "attention-from: medium", "attention-from: medium, worked-example: goods");

        assertThat(example(Projects.published(Projects.read(folder))))
                .contains("step by step: Unlawful speech. It is the first module")
                .doesNotContain("⟦");
    }

    @Test
    void saysWhyThePublicEditionHasNone() throws IOException {
        withholdTheRateOfSpeech();

        assertThat(example(Projects.published(Projects.read(folder))))
                .isEqualTo(
                        """
                        **12.** No example is worked out here: there is no module and no risk whose ratings were all \
                        computed from inputs that this edition shows. One of those that are rated has a rating that was \
                        stated or set by hand, or none. For 2 that were computed, inputs are withheld from this edition.
                        """);
    }

    @Test
    void marksWithheldInputsInTheCompleteEditionWhereEveryModuleHasSome() throws IOException {
        withholdTheRateOfSpeech();

        assertThat(example(Projects.complete(Projects.read(folder))))
                .contains("step by step: Unsafe goods. It is the first module")
                .contains("the non-confidential version has no example")
                .contains("⟦answer-two: ");
    }

    @Test
    void isNoPlaceWhereThePublicFindsAMark() throws IOException {
        withholdTheRateOfSpeech();

        ReportMarkdown report = ReportMarkdown.of(Projects.complete(Projects.read(folder)), ReportSettings.plain());

        assertThat(report.places().get("answer-two")).noneMatch(place -> place.contains("paragraph 12"));
    }

    @Test
    void worksOutARiskWhereNoModuleIsComputed() throws IOException {
        change(
                "assessments/2024/ratings/speech.yaml",
                "    residual: {stated: medium}\n",
                """
                    probability: {metric: speech.rate}
                    severity: {scope: {answer: 2}, remediability: {answer: 2}}
                    effectiveness: {answers: [{question: q1, answer: none}, {question: q2, answer: none}]}
                """);
        change("assessments/2024/ratings/goods.yaml", "residual: {", "residual: {stated: low, ");
        change("assessments/2024/ratings/speech.yaml", "residual: {decision", "residual: {stated: low, decision");

        assertThat(example(Projects.published(Projects.read(folder))))
                .contains("the ratings of one risk", "step by step: Hate in reviews. It is the first risk");
    }

    private void withholdTheRateOfSpeech() throws IOException {
        change(
                "assessments/2024/redactions.yaml",
                "redactions:\n",
                """
                redactions:
                  - id: speech-rate
                    target: figure speech.rate
                    grounds: [provider-confidential]
                    harm: Rivals would learn the share.
                    narrower: A band would tell the same.
                """);
    }

    private void change(String file, String from, String to) throws IOException {
        if (!Files.exists(folder.resolve("assessment.yaml"))) {
            Projects.copy(Projects.SMALL, folder);
        }
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private static String example(Edition edition) {
        String text = ReportMarkdown.of(edition, ReportSettings.plain()).printable();
        String from = text.substring(text.indexOf("{#methodology-example}"));
        String section = from.substring(from.indexOf('\n'), from.indexOf("\n# "));
        return section.replaceAll("(?m)^\\[\\^.*$", "").strip() + "\n";
    }
}

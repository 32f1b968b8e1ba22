package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.print.Golden;

/** A methodology of numbers, conditions and roll-ups, in place of the matrices of the small assessment. */
class OtherMethodsInPrintTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void changeTheMethod() throws IOException {
        Projects.copy(Projects.SMALL, folder);
        Files.writeString(
                folder.resolve("methodology/three.yaml"),
                """
                version: three
                name: Numbers and conditions
                scales:
                  probability:
                    - {id: rare, label: Rare}
                    - {id: likely, label: Likely}
                  severity:
                    - {id: light, label: Light}
                    - {id: grave, label: Grave}
                  risk:
                    - {id: low, label: Low}
                    - {id: medium, label: Medium}
                    - {id: high, label: High}
                  effectiveness:
                    - {id: weak, label: Weak, number: 10}
                    - {id: strong, label: Strong, number: 65}
                  residual:
                    - {id: low, label: Low}
                    - {id: medium, label: Medium}
                    - {id: high, label: High}
                  priority:
                    - {id: second, label: Tier 2, description: Watched.}
                    - {id: first, label: Tier 1, description: Treated.}
                probability:
                  scale: probability
                  unit: "%"
                  bands:
                    - {step: rare, below: 0.5}
                    - {step: likely, from: 0.5}
                severity:
                  scale: severity
                  parts: [scope, remediability]
                  combine:
                    weighted-mean: {scope: 0.6, remediability: 0.4}
                    rounding: {step: 1, mode: half-up}
                inherent:
                  scale: risk
                  combine: {product: [probability, severity]}
                  bands:
                    - {step: low, between: [0, 1]}
                    - {step: medium, between: [1, 3]}
                    - {step: high, above: 3}
                effectiveness:
                  scale: effectiveness
                  maturity:
                    - {id: none, label: None, points: 0}
                    - {id: full, label: Full, points: 1}
                  aggregation: earned-over-possible
                  bands:
                    - {step: weak, below: 50}
                    - {step: strong, from: 50}
                  questions:
                    - {id: q1, text: Is there a rule?}
                    - {id: q2, text: Is the rule followed?}
                residual:
                  scale: residual
                  combine: {reduce: inherent.score, by: effectiveness, in: per-cent}
                  ties: higher
                  bands:
                    - {step: low, to: 1}
                    - {step: medium, above: 1, below: 2}
                    - {step: high, from: 2.5}
                priority:
                  scale: priority
                  conditions:
                    - step: first
                      all-of: [{inherent: {at-least: medium}}]
                      any-of: [{severity: {is: grave}}, {residual: {at-least: high}}]
                  otherwise: second
                  adjust:
                    - {raise-to: first, all-of: [{probability: {is: likely}}]}
                    - {raise-by-judgement: true}
                responses:
                  - {step: first, response: A measure within a month.}
                  - {step: second, response: Watched for a year.}
                roll-up:
                  - {from: modules, to: whole, of: [residual], by: maximum}
                transcribed: {source: A report, page: "12-14"}
                mappings:
                  - from: two
                    scale: residual
                    steps: {low: low, high: high}
                """);
    }

    @Test
    void saysHowItsRatingsArise() throws IOException {
        String text = report(Projects.complete(Projects.read(folder)));

        Golden.compare("assembly/other-methods.md", section(text, "annex-inherent") + section(text, "annex-rules"));
    }

    @Test
    void worksAnExampleOutWithItsNumbers() throws IOException {
        String text = report(Projects.published(Projects.read(folder)));

        String example = section(text, "methodology-example");
        Golden.compare("assembly/other-methods-example.md", example);
        assertThat(example)
                .contains("2 × 0.6 + 1 × 0.4 =\u00a01.6.", "2 × 2 =\u00a04.", "4 × (1 − 65 ÷ 100) =\u00a01.4.");
    }

    @ParameterizedTest
    @CsvSource({"mean, 0.6", "sum, 1.5", "earned-over-possible, 60"})
    void printsHowAnswersArePutTogether(String aggregation, String bound) throws IOException {
        Path method = folder.resolve("methodology/three.yaml");
        String weights = aggregation.equals("sum") ? "" : "\n  weights: {Rules: 2, Practice: 1}";
        Files.writeString(
                method,
                Files.readString(method)
                        .replace("aggregation: earned-over-possible", "aggregation: " + aggregation + weights)
                        .replace("below: 50", "below: " + bound)
                        .replace("from: 50", "from: " + bound)
                        .replace("id: q1,", "id: q1, area: Rules,")
                        .replace("id: q2,", "id: q2, area: Practice,"));

        String text = report(Projects.published(Projects.read(folder)));

        Golden.compare(
                "assembly/other-methods-" + aggregation + ".md",
                section(text, "annex-effectiveness")
                        + text.substring(
                                text.indexOf("{#annex-rules-effectiveness}"), text.indexOf("{#annex-rules-residual}"))
                        + section(text, "methodology-example"));
    }

    @Test
    void printsWhatTeamsSayOfARisk() throws IOException {
        Path method = folder.resolve("methodology/three.yaml");
        Files.writeString(
                method,
                Files.readString(method)
                        .replace(
                                "roll-up:\n",
                                "roll-up:\n  - {from: teams, to: risks, of: [inherent], by: mean, counting: numbers}\n"));
        Path ratings = folder.resolve("assessments/2024/ratings/speech.yaml");
        String teams =
                """
                residual: {stated: medium}
                teams:
                  - {team: legal, probability: {stated: likely}, severity: {stated: grave}}
                  - {team: safety, probability: {stated: likely}, severity: {stated: light}}
                """
                        .indent(4);
        Files.writeString(ratings, Files.readString(ratings).replace("    residual: {stated: medium}\n", teams));

        String text = report(Projects.published(Projects.read(folder)));

        assertThat(text)
                .contains("The mean of 2 numbers (Legal department 4 and Safety team 2) is 3.")
                .contains(
                        "From the ratings of the teams to that of a risk (inherent risk): the mean of the numbers before"
                                + " their bands, which is looked up in the bands.");
    }

    @Test
    void printsTheNumbersOfAMatrix() throws IOException {
        Path method = folder.resolve("methodology/three.yaml");
        String text = Files.readString(method);
        int from = text.indexOf("inherent:\n  scale: risk");
        int to = text.indexOf("effectiveness:\n  scale: effectiveness");
        Files.writeString(
                method,
                text.substring(0, from)
                        + """
                inherent:
                  scale: risk
                  rows: probability
                  columns: severity
                  matrix:
                    rare: [low, medium]
                    likely: [medium, high]
                  numbers:
                    rare: [1, 2]
                    likely: [3, 4]
                """
                        + text.substring(to).replace("reduce: inherent.score", "reduce: inherent"));
        ReportMarkdown report = ReportMarkdown.of(Projects.published(Projects.read(folder)), ReportSettings.plain());

        assertThat(report.printable()).contains("| Likely | Medium (3) | High (4) |");
    }

    @Test
    void drawsNoMatrixWhereThereIsNone() throws IOException {
        ReportMarkdown report = ReportMarkdown.of(Projects.published(Projects.read(folder)), ReportSettings.plain());

        assertThat(report.printable())
                .contains("inherent risk from the numbers of both", "residual risk from the numbers of both")
                .doesNotContain("figures/inherent-matrix.svg", "figures/residual-matrix.svg");
    }

    @Test
    void saysWhenAPartReachesAStepThatNobodyAnswers() throws IOException {
        replace(
                "methodology/three.yaml",
                "    rounding: {step: 1, mode: half-up}\n",
                """
                    rounding: {step: 1, mode: half-up}
                  conditions-of:
                    - part: scope
                      conditions:
                        - {step: light, all-of: [{answer: spread, is: some}]}
                        - {step: grave, all-of: [{answer: spread, is: many}], any-of: [{metric: reach, from: 5}, {metric: reach, below: 1}]}
                  adjust:
                    - {raise-to: grave, all-of: [{probability: {is: likely}}, {metric: reach, above: 50}]}
                """);
        replace(
                "methodology/three.yaml",
                "transcribed:",
                """
                metrics:
                  - {id: reach, label: Share of users reached, unit: "%"}
                answers:
                  - {id: spread, label: How many buyers saw it, scale: spread}
                transcribed:""");
        replace(
                "methodology/three.yaml",
                "  priority:\n    - {id: second",
                "  spread: [{id: some, label: Some}, {id: many, label: Many}]\n  priority:\n    - {id: second");
        replace(
                "assessments/2024/ratings/goods.yaml",
                "  scope: {answer: 2, why: Many buyers, author: legal, date: 2024-08-01, evidence: [ev.sample]}\n",
                "");
        replace(
                "assessments/2024/ratings/goods.yaml",
                "module: goods\n",
                """
                module: goods
                metrics: [{asked: reach, metric: goods.rate}]
                answers: [{asked: spread, answer: many}]
                """);
        String text = report(Projects.complete(Projects.read(folder)));

        Golden.compare("assembly/conditions-of-parts.md", section(text, "annex-rules"));
        assertThat(text.replace("\u00a0", " "))
                .contains(
                        "The weighted mean of scope 2 (weight 0.6) and remediability 1 (weight 0.4) is 1.6. Rounded, this is 2."
                                + " Of scope: Its conditions are met: How many buyers saw it: Many (asked for: Many); of 2 of which"
                                + " any is enough, Share of users reached is 0.3 % (asked for: below 1 %).");
    }

    @Test
    void namesTheAxesOfAMatrixThatIsTurned() throws IOException {
        Path method = folder.resolve("methodology/three.yaml");
        String text = Files.readString(method);
        int from = text.indexOf("inherent:\n  scale: risk");
        int to = text.indexOf("effectiveness:\n  scale: effectiveness");
        Files.writeString(
                method,
                text.substring(0, from)
                        + """
                inherent:
                  scale: risk
                  rows: severity
                  columns: probability
                  matrix:
                    light: [low, medium]
                    grave: [low, high]
                """
                        + text.substring(to).replace("reduce: inherent.score", "reduce: inherent"));

        String report = report(Projects.published(Projects.read(folder)));

        assertThat(report)
                .contains("Rows: Severity. Columns: Probability.")
                .contains("Goods lies where Grave meets Rare, which gives Low.")
                .contains("Unlawful speech lies where Grave meets Likely, which gives High.")
                .contains("The row is given by severity, the column by probability")
                .contains("by severity in the rows and probability in the columns");
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private static String report(Edition edition) {
        return ReportMarkdown.of(edition, ReportSettings.plain()).printable();
    }

    private static String section(String text, String anchor) {
        String from = text.substring(text.lastIndexOf("\n", text.indexOf("{#" + anchor + "}")) + 1);
        return from.substring(0, from.indexOf("\n# ", 1)).strip() + "\n\n";
    }
}

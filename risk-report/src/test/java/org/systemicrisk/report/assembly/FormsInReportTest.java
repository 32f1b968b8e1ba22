package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.report.assembly.Projects.complete;
import static org.systemicrisk.report.assembly.Projects.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.redaction.CompleteEdition;
import org.systemicrisk.report.export.AssessmentJson;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.print.Golden;
import org.systemicrisk.report.print.Look;
import org.systemicrisk.report.print.PrintJob;

/** The small assessment with every form in place of its figures, in text, tables, explanations, the statement and data. */
class FormsInReportTest {

    private static final Pattern MARKED = Pattern.compile("\\\\\\[(Confidential|Vertraulich): |^- “|^- „");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void arePrintedWhereverAFigureStands(String language) throws IOException {
        String markdown = ReportMarkdown.of(published(project(language)), ReportSettings.plain())
                .markdown();

        Golden.compare("assembly/forms-" + language + ".md", linesWith(MARKED, markdown));
        assertThat(markdown).doesNotContain("310", "0.75", "0,75", "1,200", "1.200", "400,000", "400.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void areToldInTheStatement(String language) throws IOException {
        CompleteEdition edition = complete(project(language));
        ReportMarkdown report = ReportMarkdown.of(edition, ReportSettings.plain());

        String statement =
                StatementMarkdown.of(edition, ReportSettings.plain(), report).markdown();

        Pattern told = Pattern.compile(
                "^## |Published instead|Stattdessen veröffentlicht|^- “|^- „|less exact|weniger genaue");
        Golden.compare("assembly/forms-statement-" + language + ".md", linesWith(told, statement));
    }

    @Test
    void leaveTheFigureInTheCompleteEdition() throws IOException {
        String markdown = ReportMarkdown.of(complete(project("en")), ReportSettings.plain())
                .markdown();

        assertThat(markdown)
                .contains("⟦notices: 310⟧", "⟦offers: 400,000⟧", "⟦removed: about 1,200⟧")
                .doesNotContain("Confidential:");
    }

    @Test
    void standInTheStatementBesideWhatWasConsidered() throws IOException {
        Assessment assessment = project("en");
        CompleteEdition edition = complete(assessment);
        ReportMarkdown report = ReportMarkdown.of(edition, ReportSettings.plain());

        assertThat(StatementMarkdown.of(edition, ReportSettings.plain(), report).markdown())
                .contains(
                        "**Considered in place of the removal.**",
                        "- *The number of notices per week:* It can be multiplied.",
                        "- *A band:* None is wide enough, *whatever* the period.");
        assertThat(ReportMarkdown.of(published(assessment), ReportSettings.plain())
                        .markdown())
                .doesNotContain("multiplied", "per week", "whatever");
    }

    /** Its parts are public here, so that the text could compute it. */
    @Test
    void standForAShareThatATextTakesFromItsParts() throws IOException {
        Path folder = temp.resolve("project");
        Projects.copy(Projects.SMALL, folder);
        Path redactions = folder.resolve("assessments/2024/redactions.yaml");
        Files.writeString(redactions, Files.readString(redactions) + redaction("share", "goods.rate", "band 0.1 0.9"));

        String markdown = ReportMarkdown.of(published(Projects.read(folder)), ReportSettings.plain())
                .markdown();

        String form = "\\[Confidential: between 0.1\u00a0% and 0.9\u00a0%\\]";
        assertThat(markdown).contains("The rate is " + form + ", " + form + " in the");
    }

    @Test
    void numberParagraphsAsTheFiguresDo() throws IOException {
        Assessment assessment = project("en");

        assertThat(ReportMarkdown.of(published(assessment), ReportSettings.plain())
                        .paragraphs())
                .isEqualTo(ReportMarkdown.of(complete(assessment), ReportSettings.plain())
                        .paragraphs());
    }

    @Test
    void areSetApartLikeTheMark() throws IOException {
        ReportMarkdown report = ReportMarkdown.of(published(project("en")), ReportSettings.plain());
        Look look = Look.of(Color.of("#17375e"), Color.of("#b4531a"));
        MarkdownDocument document = MarkdownDocument.parse(new PrintJob(
                report.printable(), report.info(), report.words(), look, report.figures(), report.bands()));

        assertThat(document.diagnostics()).isEmpty();
        assertThat(document.body().select("span.confidential.form").eachText())
                .contains(
                        "[Confidential: between 100,000 and 500,000]",
                        "[Confidential: index 120 (2023 = 100)]",
                        "[Confidential: rose against 2023]");
        assertThat(document.body().text().split("\\[Confidential: ", -1))
                .hasSize(document.body().select("span.confidential.form").size() + 1);
    }

    @Test
    void areDataInBothEditions() throws IOException {
        Assessment assessment = project("en");

        String open = new String(AssessmentJson.write(published(assessment)), java.nio.charset.StandardCharsets.UTF_8);
        String all = new String(AssessmentJson.write(complete(assessment)), java.nio.charset.StandardCharsets.UTF_8);

        Golden.compare("export/forms.json", figures(open));
        Golden.compare("export/forms-complete.json", figures(all));
    }

    @Test
    void drawTheSamePicturesWhateverTheFigureIs() throws IOException {
        ReportMarkdown report = ReportMarkdown.of(published(project("en")), ReportSettings.plain());
        Path other = temp.resolve("project/assessments/2024/observations.csv");
        Files.writeString(other, Files.readString(other).replace("goods.offers,400000", "goods.offers,410000"));

        ReportMarkdown moved =
                ReportMarkdown.of(published(Projects.read(temp.resolve("project"))), ReportSettings.plain());

        assertThat(moved.figures()).isEqualTo(report.figures());
        assertThat(moved.markdown()).isEqualTo(report.markdown());
    }

    private static String figures(String json) {
        int from = json.indexOf("\"figures\" : [");
        return json.substring(from, json.indexOf("\n  ],", from)) + "\n";
    }

    private static String linesWith(Pattern pattern, String text) {
        return text.lines().filter(pattern.asPredicate()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private Assessment project(String language) throws IOException {
        Path folder = temp.resolve("project");
        Projects.copy(Projects.SMALL, folder);
        Path settings = folder.resolve("assessment.yaml");
        Files.writeString(settings, Files.readString(settings).replace("language: en", "language: " + language));
        Files.writeString(
                folder.resolve("assessments/2023/observations.csv"),
                """
                metric,value,from,to,territory,source,deviation
                goods.removed,1000,,,EU,own,
                speech.notices,300,2022-07-01,2022-12-31,DE,own,The log begins anew each half-year.
                speech.notices,100,2022-07-01,2022-12-31,NL,own,The log begins anew each half-year.
                """);
        Path redactions = folder.resolve("assessments/2024/redactions.yaml");
        Files.writeString(
                redactions,
                Files.readString(redactions)
                                .replace(
                                        "narrower: A band would tell the same.",
                                        """
                                        narrower: A band would tell the same.
                                            considered:
                                              - {form: the number of notices per week, why: It can be multiplied.}
                                              - {form: a band, why: "None is wide enough, *whatever* the period."}
                                            instead: direction""")
                        + redaction("removed", "goods.removed", "index")
                        + redaction("offers", "goods.offers", "band 100000 500000")
                        + redaction("rate", "speech.rate", "rounded 0.5")
                        + redaction("share", "goods.rate", "magnitude"));
        return Projects.read(folder);
    }

    private static String redaction(String id, String metric, String instead) {
        return """
                  - id: %s
                    target: figure %s
                    grounds: [provider-confidential]
                    harm: Rivals would learn it.
                    narrower: Nothing narrower is known.
                    instead: %s
                """
                .formatted(id, metric, instead);
    }
}

package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.report.assembly.Projects.complete;
import static org.systemicrisk.report.assembly.Projects.german;
import static org.systemicrisk.report.assembly.Projects.published;
import static org.systemicrisk.report.assembly.Projects.sample;
import static org.systemicrisk.report.assembly.Projects.small;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.Band;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.print.Elsewhere;
import org.systemicrisk.report.print.Golden;
import org.systemicrisk.report.print.Look;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintJob;

class ReportMarkdownTest {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\*\\*(\\d+)\\.\\*\\* ");
    private static final Pattern CAPTION = Pattern.compile("(?m)^\\*\\*(Table|Figure) \\d+\\.\\*\\* .*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*$");

    @Test
    void laysOutTheCompleteEditionOfASmallAssessment() throws IOException {
        Golden.compare("assembly/small-complete.md", report(complete(small())).markdown());
    }

    @Test
    void laysOutThePublicEditionOfASmallAssessment() throws IOException {
        Golden.compare("assembly/small-public.md", report(published(small())).markdown());
    }

    @Test
    void speaksGermanWithoutAnyOtherTemplate() throws IOException {
        Golden.compare("assembly/german-public.md", report(published(german())).markdown());
    }

    @Test
    void numbersParagraphsTheSameInBothEditions() {
        for (var assessment : List.of(small(), german(), sample())) {
            ReportMarkdown complete = report(complete(assessment));
            ReportMarkdown published = report(published(assessment));

            assertThat(published.paragraphs()).isEqualTo(complete.paragraphs()).isPositive();
            assertThat(matches(CAPTION, published)).isEqualTo(matches(CAPTION, complete));
            assertThat(numbersBelowHeadings(published)).isEqualTo(numbersBelowHeadings(complete));
        }
    }

    @Test
    void numbersEveryParagraphOnceWithoutGaps() {
        ReportMarkdown report = report(complete(small()));

        List<String> numbers = NUMBERED.matcher(report.printable())
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(numbers)
                .hasSize(report.paragraphs())
                .startsWith("1", "2", "3")
                .doesNotHaveDuplicates();
    }

    @Test
    void publishesNothingThatIsWithheld() {
        String text = report(published(small())).markdown();

        assertThat(text).doesNotContain("Argus", "200 pixels", "310", "⟦").contains("[Confidential]");
    }

    @Test
    void showsWithheldContentInPlaceWithItsRedaction() {
        String text = report(complete(small())).markdown();

        assertThat(text)
                .contains(
                        "⟦scanner-name: Argus⟧",
                        "⟦notices: 310⟧",
                        "⟦goods-evasion: It does not read pictures below 200 pixels.⟧");
    }

    @Test
    void knowsWhereWithheldContentStands() {
        Map<String, java.util.Set<String>> places = report(complete(small())).places();

        assertThat(places).containsOnlyKeys("scanner-name", "notices", "goods-evasion", "answer-two");
        assertThat(places.get("notices"))
                .anyMatch(place -> place.matches("paragraph \\d+"))
                .anyMatch(place -> place.matches("Table \\d+"));
        assertThat(report(published(small())).places()).isEmpty();
    }

    @Test
    void givesTheSameBytesInAnotherCountry() {
        ReportMarkdown here = report(complete(sample()));
        ReportMarkdown there = Elsewhere.inTurkishTokyo(() -> report(complete(sample())));

        assertThat(there.markdown()).isEqualTo(here.markdown());
        assertThat(there.info()).isEqualTo(here.info());
    }

    @Test
    void givesThePrintersNothingToComplainAbout() {
        for (var assessment : List.of(small(), german(), sample())) {
            for (Edition edition : List.of(complete(assessment), published(assessment))) {
                ReportMarkdown report = report(edition);

                assertThat(report.findings()).isEmpty();
                assertThat(serious(report)).isEmpty();
            }
        }
    }

    @Test
    void coloursEffectivenessTheOtherWayRoundThanRisk() {
        Map<String, Band> bands = report(complete(small())).bands();

        assertThat(bands).containsEntry("High", new Band(3, 3)).containsEntry("Strong", new Band(1, 2));
    }

    @Test
    void stampsADraftAndNumbersItsGaps() {
        ReportSettings draft = ReportSettings.plain().withGaps(List.of("no severity for goods", "no text for [x](y)"));

        ReportMarkdown report = ReportMarkdown.of(complete(small()), draft);

        assertThat(report.info().stamp()).isEqualTo("DRAFT");
        assertThat(report.markdown()).contains("Gap 1: no severity for goods", "Gap 2: no text for \\[x\\](y)");
    }

    @Test
    void linksToAnchorsThatGitWebViewsDerive() {
        String text = report(complete(small())).markdown();

        assertThat(text)
                .contains("- [I. Executive summary](#i-executive-summary)")
                .doesNotContain("{#");
    }

    private static ReportMarkdown report(Edition edition) {
        return ReportMarkdown.of(edition, ReportSettings.plain());
    }

    private static List<String> matches(Pattern pattern, ReportMarkdown report) {
        return pattern.matcher(report.printable())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Which paragraph numbers stand below which heading: the same in both editions, whatever was removed. */
    private static List<String> numbersBelowHeadings(ReportMarkdown report) {
        return Pattern.compile(HEADING.pattern() + "|" + NUMBERED.pattern(), Pattern.MULTILINE)
                .matcher(report.printable())
                .results()
                .map(MatchResult::group)
                .map(line -> line.startsWith("#") ? line.replaceAll(".*\\{#", "{#") : line)
                .toList();
    }

    private static List<PrintDiagnostic> serious(ReportMarkdown report) {
        Look look = Look.of(Color.of("#17375e"), Color.of("#b4531a"));
        PrintJob job =
                new PrintJob(report.printable(), report.info(), report.words(), look, report.figures(), report.bands());
        return MarkdownDocument.parse(job).diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind().serious())
                .toList();
    }
}

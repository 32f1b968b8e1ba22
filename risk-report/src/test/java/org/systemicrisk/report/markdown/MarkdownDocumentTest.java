package org.systemicrisk.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.report.print.Fixture;
import org.systemicrisk.report.print.Golden;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

class MarkdownDocumentTest {

    @Test
    void turnsEveryConstructIntoItsElements() throws IOException {
        MarkdownDocument document = MarkdownDocument.parse(Fixture.everyConstruct(2));

        assertThat(document.diagnostics()).isEmpty();
        Golden.compare("markdown/every-construct.html", document.body().outerHtml() + "\n");
    }

    @Test
    void givesThePlainWordsOfHeadingsToTheOutline() {
        MarkdownDocument document = parse("# One ⟦red-1: secret⟧[^n] {#one}\n\n## Übung: ein *Wort*\n\n[^n]: Note.\n");

        assertThat(document.outline())
                .containsExactly(
                        new Heading(1, "one", "One secret"), new Heading(2, "übung-ein-wort", "Übung: ein Wort"));
    }

    @Test
    void numbersNotesByTheirFirstReference() {
        MarkdownDocument document = parse("# A\n\nx[^b] y[^a] z[^b]\n\n[^a]: First.\n[^b]: Second.\n");

        assertThat(document.notes())
                .extracting(note -> note.number() + " " + note.content().text())
                .containsExactly("1 Second.", "2 First.");
        assertThat(document.body().select("sup").eachAttr("data-note")).containsExactly("1", "2", "1");
    }

    @Test
    void printsRawHtmlAsTheCharactersItIsMadeOf() {
        MarkdownDocument document =
                parse("# A\n\n<script>alert(1)</script>\n\nHello <img src=file:/x onerror=y> you\n");

        assertThat(document.body().select("script, img")).isEmpty();
        assertThat(document.body().text()).contains("<script>alert(1)</script>", "<img src=file:/x onerror=y>");
        assertThat(document.diagnostics()).extracting(PrintDiagnostic::kind).containsOnly(Kind.RAW_HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "java&Tab;script:alert(1)",
                "&#x6A;avascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example/x",
                "other.html",
                "#nowhere"
            })
    void takesTheAddressFromALinkThatLeadsWhereItMustNot(String address) {
        MarkdownDocument document = parse("# A\n\nSee [these words](" + address + ").\n");

        assertThat(document.body().select("a")).isEmpty();
        assertThat(document.body().text()).contains("See these words.");
        assertThat(document.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(Kind.LINK);
            assertThat(diagnostic.context()).contains("Near: “See these words.”");
        });
    }

    @Test
    void keepsLinksToTheWebToMailAndIntoTheText() {
        MarkdownDocument document = parse(
                "# A {#a}\n\n[1](https://x.example/?a=b&c=d) [2](mailto:a@b.example) [3](#a) <https://y.example>\n");

        assertThat(document.diagnostics()).isEmpty();
        assertThat(document.body().select("a").eachAttr("href"))
                .containsExactly("https://x.example/?a=b&c=d", "mailto:a@b.example", "#a", "https://y.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/x.png", "file:///x.png", "figures/other.svg", "data:image/png;base64,AA"})
    void printsTheWordsOfAPictureThatIsNotTheDocuments(String address) {
        MarkdownDocument document = parse("# A\n\n![the words](" + address + ")\n");

        assertThat(document.body().select("img")).isEmpty();
        assertThat(document.body().text()).contains("the words");
        assertThat(document.diagnostics())
                .extracting(PrintDiagnostic::kind, PrintDiagnostic::subject)
                .containsExactly(tuple(Kind.PICTURE, address));
    }

    @Test
    void reportsEverythingThatIsWrongInOnePass() {
        MarkdownDocument document = parse(
                """
                # A {#x}

                ### B {#x}

                A ⟦red-1: passage that stays open, a note[^gone] and a stray ⟦ bracket.

                - closed without being opened⟧
                """);

        assertThat(document.diagnostics())
                .extracting(diagnostic -> diagnostic.kind() + " " + diagnostic.subject())
                .containsExactlyInAnyOrder(
                        "WITHHELD ⟦", "WITHHELD red-1", "WITHHELD ⟧", "NOTE gone", "HEADING level 3", "HEADING x");
    }

    @Test
    void letsAWithheldPassageHoldEmphasisAndLinks() {
        MarkdownDocument document = parse("# A {#a}\n\nx ⟦red-7: one *two* [three](#a)⟧ y\n");

        assertThat(document.body().selectFirst(".withheld").text()).isEqualTo("red-7 one two three");
        assertThat(document.body().select(".withheld em, .withheld a")).hasSize(2);
    }

    @Test
    void colorsOnlyCellsThatAreNothingButAStepOfTheScale() {
        MarkdownDocument document =
                parse("# A\n\n| Risk | Rating | Remark |\n|---|---|---|\n| One | High | High time |\n");

        assertThat(document.body().select(".band").eachText()).isEqualTo(List.of("High"));
        assertThat(document.body().selectFirst(".band").className()).contains("band-5-of-5");
    }

    @Test
    void coloursARatingWithItsNumberBehindIt() {
        MarkdownDocument document =
                parse("# A {#a}\n\n| a | b |\n|---|---|\n| x | Low Medium (2) |\n| y | Low Medium (a) |\n");

        assertThat(document.body().select(".band").eachText()).containsExactly("Low Medium (2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> - "})
    void refusesNestingThatWouldExhaustTheStack(String opener) {
        MarkdownDocument document = parse("# A\n\n" + opener.repeat(2_000) + " x\n");

        assertThat(document.diagnostics()).extracting(PrintDiagnostic::kind).containsExactly(Kind.NESTING);
    }

    @Test
    void refusesWithheldPassagesThatNestWithoutEnd() {
        MarkdownDocument document = parse("# A\n\n" + "⟦a: x ".repeat(5_000) + "\n");

        assertThat(document.diagnostics()).extracting(PrintDiagnostic::kind).containsOnly(Kind.WITHHELD);
        assertThat(document.body().select(".withheld")).hasSize(3);
    }

    @Test
    void refusesNotesWithinNotes() {
        MarkdownDocument document = parse("# A\n\nx[^a]\n\n[^a]: One[^b].\n[^b]: Two[^a].\n");

        assertThat(document.diagnostics()).extracting(PrintDiagnostic::kind).containsOnly(Kind.NOTE);
    }

    @Test
    void keepsDatesInTablesInOnePiece() {
        MarkdownDocument document = parse("# A\n\n| Id | Period |\n|---|---|\n| a | 2023-07-01 to 2024-06-30 |\n");

        assertThat(document.body().select("td span.unbroken").eachText()).containsExactly("2023-07-01", "2024-06-30");
    }

    private static MarkdownDocument parse(String markdown) {
        return MarkdownDocument.parse(Fixture.job(markdown));
    }
}

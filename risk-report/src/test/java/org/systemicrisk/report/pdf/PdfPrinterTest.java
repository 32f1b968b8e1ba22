package org.systemicrisk.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.Elsewhere;
import org.systemicrisk.report.print.Figure;
import org.systemicrisk.report.print.Fixture;
import org.systemicrisk.report.print.Logo;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;
import org.systemicrisk.report.print.PrintJob;

class PdfPrinterTest {

    private static PrintedPdf pdf;
    private static List<String> pages;

    @BeforeAll
    static void printOnce() throws IOException {
        pdf = print(Fixture.everyConstruct());
        pages = pages(pdf);
    }

    @Test
    void printsTheSameBytesInAnotherCountry() {
        PrintedPdf other = Elsewhere.inTurkishTokyo(() -> print(Fixture.everyConstruct()));

        assertThat(Arrays.equals(other.bytes(), pdf.bytes())).isTrue();
    }

    @Test
    void printsTheSameBytesOnSeveralThreadsAtOnce() {
        List<PrintedPdf> printed = Stream.generate(Fixture::everyConstruct)
                .limit(4)
                .parallel()
                .map(PdfPrinterTest::print)
                .toList();

        assertThat(printed).allSatisfy(one -> assertThat(Arrays.equals(one.bytes(), pdf.bytes()))
                .isTrue());
    }

    @Test
    void findsNothingWrongWithEveryConstruct() {
        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.pages()).isEqualTo(pages.size()).isEqualTo(7);
    }

    @Test
    void namesEditionAndChapterAndPageOnEveryPageButTheCover() {
        assertThat(pages.get(0)).contains("Systemic risk", "Published").doesNotContain("page 1 of");
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Non-confidential version", "page " + page + " of 7");
        }
        assertThat(pages.get(3)).startsWith("Non-confidential version I. Executive summary");
        assertThat(pages.get(4)).startsWith("Non-confidential version II. Illegal and unsafe products");
    }

    @Test
    void listsTheChaptersWithTheirPages() {
        assertThat(pages.get(1)).containsPattern("II\\. Illegal and unsafe products[ .]+5\\s");
    }

    @Test
    void putsNotesAtTheFootOfThePageThatRefersToThem() {
        assertThat(pages.get(2))
                .containsPattern("1\\s*Where a figure has another period")
                .contains("page 3 of 7");
        assertThat(pages.get(2).indexOf("Where a figure"))
                .isGreaterThan(pages.get(2).indexOf("Letters of every"));
    }

    @Test
    void keepsTheNumberOfANoteApartFromAFigureBeforeIt() throws IOException {
        PrintedPdf printed =
                print(Fixture.job("# A {#a}\n\nThere were 312[^n] listings and 1[^n] notice.\n\n[^n]: By day.\n"));

        assertThat(String.join("", pages(printed)))
                .containsPattern("312\\h¹ listings")
                .containsPattern("1\\h¹ notice");
    }

    @Test
    void leavesNoNoteMarkToTheNextLine() throws IOException {
        StringBuilder text = new StringBuilder("# A {#a}\n\n");
        for (int words = 10; words < 30; words++) {
            text.append("word ".repeat(words)).append("last[^n], more words.\n\n");
        }
        PrintedPdf printed = print(Fixture.job(text + "[^n]: By day.\n"));

        assertThat(String.join("", pages(printed)))
                .doesNotContainPattern("last\\R")
                .doesNotContainPattern("(?m)^\\h*¹");
    }

    @Test
    void repeatsTheHeadOfATableOnEachOfItsPages() {
        assertThat(pages.get(4)).contains("What is counted", "M-001");
        assertThat(pages.get(5)).contains("What is counted");
    }

    @Test
    void keepsWordsWithLigaturesSearchable() throws IOException {
        PrintedPdf printed =
                print(Fixture.job("# Office {#a}\n\nThe official office file was shuffled in Effingen.\n"));

        assertThat(String.join("", pages(printed)))
                .contains("official office file was shuffled in Effingen")
                .doesNotContainPattern("[ﬀ-ﬆ]");
    }

    @Test
    void letsNothingRunOverTheEdgeOfThePage() throws IOException {
        String word = "Rechtsschutzversicherungsgesellschaftenvorstandsvorsitzender".repeat(3);
        String row = ("| " + word).repeat(4) + " | 12,345,678.9 | 2024-06-30 | https://example.org/" + word + " |\n";
        PrintedPdf printed = print(Fixture.job("# A {#a}\n\n" + word + "\n\n| a | b | c | d | e | f | g |\n"
                + "|---|---|---|---|---:|---|---|\n" + row + row));

        assertThat(RightEdge.of(printed)).isLessThanOrEqualTo(RightEdge.OF_TEXT);
    }

    @Test
    void hangsHeadingsIntoTheBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("I. Executive summary", "II. Illegal and unsafe products");
        }
    }

    @Test
    void namesACharacterThatNoFontHas() {
        assertThat(print(Fixture.job("# A {#a}\n\nThe sign 中 is missing.\n")).diagnostics())
                .containsExactly(new PrintDiagnostic(
                        Kind.MISSING_GLYPH,
                        "中 (U+4E2D)",
                        "No font has this character, CJK UNIFIED IDEOGRAPHS 4E2D. Near: “The sign 中 is missing.”"));
    }

    @Test
    void findsAMissingCharacterInAPictureToo() {
        PrintJob job = withFigure("<svg viewBox='0 0 9 9'><text>中</text></svg>");

        assertThat(print(job).diagnostics()).extracting(PrintDiagnostic::kind).containsExactly(Kind.MISSING_GLYPH);
    }

    @Test
    void loadsNothingWhateverTheTextAndItsPicturesAskFor() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            PrintedPdf printed =
                    print(hostile("http://127.0.0.1:" + server.getAddress().getPort()));

            assertThat(requests).hasValue(0);
            assertThat(printed.diagnostics()).extracting(PrintDiagnostic::kind).contains(Kind.PICTURE, Kind.RAW_HTML);
        } finally {
            server.stop(0);
        }
    }

    private static PrintJob hostile(String address) {
        PrintJob job = withFigure("<svg viewBox='0 0 9 9'><image href='" + address + "/a.png' width='9' height='9'/>"
                + "<style>@import '" + address + "/a.css';</style><rect fill='url(" + address + "/a.svg#p)' "
                + "width='9' height='9'/></svg>");
        String markdown = job.markdown() + "\n![x](" + address + "/b.png)\n\n<img src='" + address + "/c.png'>\n\n"
                + "<link rel=stylesheet href='" + address + "/d.css'>\n";
        byte[] logo =
                ("<svg viewBox='0 0 9 9'><image href='" + address + "/e.png'/></svg>").getBytes(StandardCharsets.UTF_8);
        return new PrintJob(
                markdown,
                job.info(),
                job.words(),
                job.look().withLogo(new Logo("logo.svg", logo, "Logo")),
                job.figures(),
                job.bands());
    }

    private static PrintJob withFigure(String svg) {
        PrintJob job = Fixture.job("# A {#a}\n\n![x](figures/x.svg)\n");
        return new PrintJob(
                job.markdown(),
                job.info(),
                job.words(),
                job.look(),
                Map.of("figures/x.svg", new Figure("figures/x.svg", svg, "A picture")),
                job.bands());
    }

    private static PrintedPdf print(PrintJob job) {
        return PdfPrinter.print(MarkdownDocument.parse(job));
    }

    private static List<String> pages(PrintedPdf printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<String> texts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        }
    }
}

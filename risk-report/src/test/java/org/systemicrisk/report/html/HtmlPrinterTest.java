package org.systemicrisk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.Elsewhere;
import org.systemicrisk.report.print.Fixture;
import org.systemicrisk.report.print.Golden;

class HtmlPrinterTest {

    private final String html = HtmlPrinter.print(MarkdownDocument.parse(Fixture.everyConstruct()));
    private final Document page = Jsoup.parse(html);

    @Test
    void printsAShortDocumentLikeThis() throws IOException {
        String markdown = "# One {#one}\n\n**1.** A note[^n] and [Confidential].\n\n[^n]: The *note*.\n";

        Golden.compare("html/short.html", HtmlPrinter.print(MarkdownDocument.parse(Fixture.job(markdown))));
    }

    @Test
    void printsTheSameTextInAnotherCountry() {
        assertThat(Elsewhere.inTurkishTokyo(() -> HtmlPrinter.print(MarkdownDocument.parse(Fixture.everyConstruct()))))
                .isEqualTo(html);
    }

    @Test
    void loadsNothingAndRunsNothing() {
        assertThat(page.select("script, link, iframe, object, embed, form, base, [src], [srcset], [onload], [style]"))
                .isEmpty();
        assertThat(html).doesNotContain("@import", "url(http", "url(\"");
    }

    @Test
    void allowsOnlyItsOwnStylesByTheirHash() {
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        List<String> styles = page.select("style").stream().map(Element::data).toList();

        assertThat(policy).isEqualTo(SecurityPolicy.of(styles)).startsWith("default-src 'none'");
    }

    @Test
    void everyLinkIntoThePageFindsItsTarget() {
        assertThat(page.select("a[href^=#]")).isNotEmpty().allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .isNotNull());
    }

    @Test
    void linksANoteBackToEachPlaceThatRefersToIt() {
        assertThat(page.select("#note-1 a.back").eachAttr("href")).containsExactly("#note-ref-1", "#note-ref-1-2");
    }

    @Test
    void usesEveryIdOnce() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void namesItsLanguage() {
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
    }
}

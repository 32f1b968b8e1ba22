package org.systemicrisk.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {

    @Test
    void leavesAsMuchRoomAfterAShortNumberAsAfterALongOne() {
        Element text = prepared("<p class=numbered><span class=number>7. </span>a</p>"
                + "<p class=numbered><span class=number>777. </span>b</p>");

        assertThat(text.select(".number").eachAttr("style"))
                .containsExactly("margin-right: 7.86mm", "margin-right: 4.61mm");
    }

    @Test
    void putsMarksIntoTheElementNextToThem() {
        assertThat(prepared("<p>rose to High (<a>Chapter X</a>). It is <strong>Low</strong>, not <em>lower</em></p>")
                        .html())
                .isEqualTo("<p>rose to High <a>(Chapter X).</a> It is <strong>Low,</strong> not <em>lower</em></p>");
    }

    @Test
    void keepsProvisionsWhole() {
        assertThat(prepared("<p>Article 34(1)(b) and (Article 42(5))</p>").html())
                .isEqualTo("<p><span class=\"unbroken\">Article 34(1)(b)</span> and "
                        + "<span class=\"unbroken\">(Article 42(5))</span></p>");
    }

    @Test
    void keepsNumbersOfActsAndOfPressReleasesWhole() {
        assertThat(prepared("<p>Regulation (EU) 2022/2065, Artikel 34 and IP/25/1551 of 2025</p>")
                        .select(".unbroken")
                        .eachText())
                .containsExactly("(EU) 2022/2065,", "Artikel 34", "IP/25/1551");
    }

    private static Element prepared(String html) {
        Element body = Jsoup.parseBodyFragment(html)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body();
        PdfParagraphs.prepare(body);
        return body;
    }
}

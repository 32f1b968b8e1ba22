package org.systemicrisk.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PdfRestsTest {

    private static final String LONG = "A sentence that goes on. ".repeat(20);

    @Test
    void keepsAListWithTheWordsThatLeadToIt() {
        Element text =
                prepared("<p>These rose:</p><ul><li>a</li></ul><p>This is all.</p><ul><li>b</li><li>c</li></ul>");

        assertThat(text.select("p.lead").eachText()).containsExactly("These rose:");
    }

    @Test
    void leavesAListWithNotesToTheEngineWhichCannotMoveThem() {
        Element text = prepared("<p>These rose:</p><ul><li>a<span class=footnote>note</span></li></ul>"
                + "<p>These<span class=footnote>note</span> fell:</p><ul><li>b</li></ul>");

        assertThat(text.select("p.lead")).isEmpty();
    }

    @Test
    void keepsASingleItemWithTheParagraphItBelongsTo() {
        Element text = prepared("<p>A measure.</p><ul><li>Its effect.</li></ul><p>" + LONG.repeat(3)
                + "</p><ul><li>Too far.</li></ul>");

        assertThat(text.select("p.lead").eachText()).containsExactly("A measure.");
    }

    @Test
    void keepsTheLastItemWithTheOneBefore() {
        Element text = prepared(
                "<ul><li>a</li><li>b</li><li>c</li></ul><ul><li>d</li><li>e<span class=footnote>n</span></li></ul>");

        assertThat(text.select(".stay").eachText()).containsExactly("c");
    }

    @Test
    void keepsAShortParagraphAfterAHeadingWithTheNextAndOneBeforeAHeadingWithTheLast() {
        Element text = prepared(
                "<h2>Removal</h2><p>Place.</p><p>" + LONG + "</p><p>Instead.</p><h2>Another</h2><p>" + LONG + "</p>");

        assertThat(text.select("p.lead").eachText()).containsExactly("Place.");
        assertThat(text.select("p.stay").eachText()).containsExactly("Instead.");
    }

    private static Element prepared(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        PdfRests.prepare(body);
        return body;
    }
}

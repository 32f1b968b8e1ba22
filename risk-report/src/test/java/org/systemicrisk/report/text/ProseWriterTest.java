package org.systemicrisk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.report.assembly.Projects;
import org.systemicrisk.report.words.WordsReader;

class ProseWriterTest {

    private static final Place START = new Place("narrative/07-goods.md", 10, 1, 0);

    private final Terms terms = Terms.of(Projects.complete(Projects.small()), new WordsReader().read("en", null));
    private final ProseWriter writer = new ProseWriter(terms);

    @Test
    void putsHeadingsBelowTheSectionTheyStandIn() {
        String written = write("Text.\n\n## Seven\n\nText.\n\n#### Nine\n\nText.");

        assertThat(written).contains("### Seven {#field-1}", "#### Nine {#field-2}");
    }

    @Test
    void neverSkipsALevelOfHeadings() {
        assertThat(write("### Deep\n\nText.\n\n###### Deeper\n\nText.")).contains("### Deep {", "#### Deeper {");
    }

    @Test
    void makesFootnotesTheOwnOnesOfEachText() {
        String written = write("A claim.[^1]\n\n[^1]: The proof, see [^1].\n");

        assertThat(written).isEqualTo("A claim.[^field-1]");
        assertThat(terms.footnotes().text("field-1")).contains("The proof, see .");
    }

    @Test
    void reportsAFootnoteThatIsNotThere() {
        assertThat(write("First line.\nA claim.[^x]")).isEqualTo("First line.\nA claim.");
        assertThat(writer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TXT-001");
            assertThat(finding.place()).hasToString("narrative/07-goods.md:11:9");
        });
    }

    @Test
    void printsRawHtmlAsText() {
        assertThat(write("Some <b>bold</b> text.\n\n<div onclick=\"x()\">block</div>"))
                .contains("Some \\<b>bold\\</b> text.", "\\<div onclick=");
        assertThat(writer.findings()).isNotEmpty().allSatisfy(f -> assertThat(f.code())
                .isEqualTo("TXT-002"));
    }

    @Test
    void takesTheAddressFromLinksThatRunSomething() {
        String written = write("[a](java&#115;cript:alert(1)) [b](JAVASCRIPT:x) [c](file:///etc/passwd) [d](data:x)"
                + " [e](https://example.org)");

        assertThat(written).isEqualTo("a b c d [e](https://example.org)");
        assertThat(writer.findings())
                .extracting(Finding::code)
                .containsExactly("TXT-004", "TXT-004", "TXT-004", "TXT-004");
        assertThat(writer.findings().get(0).place()).hasToString("narrative/07-goods.md:10:1");
    }

    @Test
    void takesTheAddressFromLinksThatNameItElsewhere() {
        assertThat(write("[a][x] <javascript:alert(1)>\n\n[x]: javascript:alert(1)"))
                .isEqualTo("[a][x] \\<javascript:alert(1)>");
        assertThat(writer.findings()).extracting(Finding::code).containsExactly("TXT-004", "TXT-004");
    }

    @Test
    void makesNotesHarmlessToo() {
        write("Claim.[^1]\n\n[^1]: See [this](javascript:x) <b>now</b>.");

        assertThat(terms.footnotes().text("field-1")).contains("See this \\<b>now\\</b>.");
    }

    @Test
    void keepsNotesWithinHeadings() {
        assertThat(write("## Claim[^1]\n\nText.\n\n[^1]: Proof.")).contains("### Claim[^field-1] {#field-1}");
    }

    @Test
    void loadsNoPictures() {
        assertThat(write("![a cat](http://evil.example/cat.png)")).isEqualTo("a cat");
        assertThat(writer.findings()).singleElement().satisfies(f -> assertThat(f.code())
                .isEqualTo("TXT-003"));
    }

    @Test
    void takesTheBracketsOfWithheldPassagesFromWriters() {
        assertThat(write("Not ⟦a-redaction: withheld⟧.")).doesNotContain("⟦");
    }

    @Test
    void writesAWithheldPassageOfSeveralBlocksAsOne() {
        ProseNode content = new ProseNode.Text("First.\n\nSecond:\n\n- one\n- two\n", START);
        Prose prose = new Prose(List.of(new ProseNode.Withheld(new RedactionId("r1"), List.of(content), START)));

        assertThat(writer.write(prose, "field", 2).source()).isEqualTo("⟦r1: First.\\\nSecond:\\\n– one\\\n– two⟧");
    }

    @Test
    void printsALiteralAsItWasTypedAndNeverAsMarkdown() {
        Prose prose = new Prose(List.of(
                new ProseNode.Text("Staffed ", START),
                new ProseNode.Literal("24/7", START),
                new ProseNode.Text(" with ", START),
                new ProseNode.Literal("*2* [x](y) <b>[^1] ⟦z⟧", START)));

        assertThat(writer.write(prose, "field", 2).source())
                .isEqualTo("Staffed 24/7 with \\*2\\* \\[x\\](y) \\<b>\\[\\^1\\] \\[z\\]");
    }

    @Test
    void notesTheDeviatingPeriodOfAFigureOncePerText() {
        ProseNode figure = new ProseNode.FigureRef(new MetricId("speech.notices"), new Territory("DE"), START);
        Prose prose = new Prose(List.of(figure, new ProseNode.Text(" and again ", START), figure));

        assertThat(writer.write(prose, "field", 2).source())
                .isEqualTo("⟦notices: 310⟧[^figure-speech.notices-DE] and again ⟦notices: 310⟧");
        assertThat(terms.footnotes().text("figure-speech.notices-DE"))
                .contains("This figure covers the period between 1 July 2023 and 31 December 2023."
                        + " The log begins anew each half-year.");
    }

    private String write(String markdown) {
        Prose prose = new Prose(List.of(new ProseNode.Text(markdown, START)));
        return writer.write(prose, "field", 2).source();
    }
}

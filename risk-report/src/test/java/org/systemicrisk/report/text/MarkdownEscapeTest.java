package org.systemicrisk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Heading",
                "## Heading ##",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "1) item",
                "> quote",
                "=== ===",
                "--- ---",
                "```code",
                "<script>alert(1)</script>",
                "<https://evil.example>",
                "[link](https://evil.example)",
                "![picture](http://evil.example/x.png)",
                "[^note]",
                "a | b | c",
                "**bold** and _not_",
                "`code`",
                "~~gone~~",
                "&lt;b&gt;",
                "&#60;b&#62;",
                "C:\\folder\\",
                "$x^2$",
                "[Confidential]",
                "{#id}",
                ": definition"
            })
    void keepsAValueTextWithinItsLine(String hostile) {
        String escaped = MarkdownEscape.inline(hostile);

        Node only = Dialect.parse(escaped).getFirstChild();
        assertThat(only).isInstanceOf(Paragraph.class);
        assertThat(only.getNext()).isNull();
        assertThat(new TextCollectingVisitor().collectAndGetText(only)).isEqualTo(hostile);
    }

    @Test
    void joinsLinesSoThatNoneCanStartABlock() {
        assertThat(MarkdownEscape.inline("a\n\n# Heading\r\n    code")).isEqualTo("a # Heading     code");
    }

    @Test
    void keepsATableRowARow() {
        Node table = Dialect.parse("| a | b |\n| --- | --- |\n| " + MarkdownEscape.inline("x | y") + " | z |\n")
                .getFirstChild();

        assertThat(table.getLastChild().getFirstChild().getChildIterator())
                .toIterable()
                .hasSize(2);
    }

    @Test
    void takesTheBracketsOfWithheldPassagesFromValues() {
        assertThat(MarkdownEscape.inline("⟦a-redaction: x⟧")).isEqualTo("\\[a-redaction: x\\]");
    }

    @Test
    void dropsCharactersThatTurnTheDirectionOfText() {
        assertThat(MarkdownEscape.inline("abc\u202Efdp.exe")).isEqualTo("abcfdp.exe");
    }

    @Test
    void leavesOrdinaryValuesReadable() {
        assertThat(MarkdownEscape.inline("Legal & Compliance (EU), 0.71 %, at 3.30 p.m. - daily"))
                .isEqualTo("Legal & Compliance (EU), 0.71 %, at 3.30 p.m. - daily");
    }
}

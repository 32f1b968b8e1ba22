package org.systemicrisk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "Two words. => WORD Two, WORD words, STOP .",
                "It's a self-made trader’s list => WORD It's, WORD a, WORD self-made, WORD trader’s, WORD list",
                "an end- and '90s => WORD an, WORD end, WORD and, WORD 90s",
                "2,764,070 at 12:30, 24/7 and 5G => WORD 2,764,070, WORD at, WORD 12:30, WORD 24/7, WORD and, WORD 5G",
                "3.5.2024. => WORD 3.5.2024, STOP .",
                "1\u202f000\u00a0000 => WORD 1\u202f000\u00a0000",
                "Sven Ångström, ﬁn => WORD Sven, WORD Ångström, WORD ﬁn",
                "𝔸𝔹 and ٣ => WORD 𝔸𝔹, WORD and, WORD ٣",
                "e.g.this ends.) => WORD e, WORD g, WORD this, WORD ends, STOP .",
                "said.[^1] And[^2]: => WORD said, STOP ., SKIPPED [^1], WORD And, SKIPPED [^2]:",
                "over[^ => WORD over",
                "“Why?” *Yes!* … => WORD Why, STOP ?, WORD Yes, STOP !, STOP …",
                "[a link](https://a.b/c_d) here => WORD a, WORD link, SKIPPED ](https://a.b/c_d), WORD here",
                "[open](not closed => WORD open, WORD not, WORD closed",
                "<mailto:me@x.y> or <em>this</em> => SKIPPED <mailto:me@x.y>, WORD or, WORD em, WORD this, WORD em",
                "see https://x.y/z. then http:// => WORD see, SKIPPED https://x.y/z., WORD then, WORD http",
                "R&amp;D, R&D; &#8212; & so => WORD R, SKIPPED &amp;, WORD D, WORD R, SKIPPED &D;, SKIPPED &#8212;, WORD so",
                "| a | b1 | => CELL |, WORD a, CELL |, WORD b1, CELL |",
                "- one¶- two¶ 12) three => ITEM - , WORD one, ITEM ¶- , WORD two, ITEM ¶ 12) , WORD three",
                "1234. no item => WORD 1234, STOP ., WORD no, WORD item",
                "-no item => WORD no, WORD item",
                "## A head¶text => HEADING ## , WORD A, WORD head, LINE ¶, WORD text",
                "####### seven => WORD seven",
                "one¶ ¶two => WORD one, BLOCK ¶ , LINE ¶, WORD two",
            })
    void finds(String text, String expected) {
        assertThat(scan(text.replace('¶', '\n'))).isEqualTo(expected.replace('¶', '\n'));
    }

    private static String scan(String text) {
        StringJoiner found = new StringJoiner(", ");
        WordScanner scanner = new WordScanner(text);
        for (WordScanner.Kind kind = scanner.next(); kind != WordScanner.Kind.END; kind = scanner.next()) {
            found.add(kind + " " + text.substring(scanner.start(), scanner.end()));
        }
        return found.toString();
    }
}

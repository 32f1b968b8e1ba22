package org.systemicrisk.report.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfLexerTest {

    @ParameterizedTest
    @CsvSource({
        "/Nordlicht#2D7, Nordlicht-7",
        "/Gr#C3#bcne, Grüne",
        "/A#42, AB",
        "/A#4g, A#4g",
        "/A#g4, A#g4",
        "/A#+4, A#+4",
        "/A#4, A#4",
        "/A#, A#"
    })
    void readsCodesInNamesWhereBothDigitsAreHexadecimal(String written, String name) {
        PdfLexer lexer = new PdfLexer(written.getBytes(ISO_8859_1), 0);

        assertThat(lexer.next()).isEqualTo(PdfLexer.Mark.NAME);
        assertThat(lexer.text()).isEqualTo(name);
    }
}

package org.systemicrisk.report.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grüne",
                "Gr%C3%BCne",
                "Gr%25C3%25BCne",
                "Gr&uuml;ne",
                "Gr&#252;ne",
                "Gr&#xFC;ne",
                "Gr&amp;uuml;ne",
                "Gr\\u00fcne",
                "Gr\\u{fc}ne",
                "Gr\\xfcne",
                "\\47 r\\fc ne"
            })
    void readsCodes(String written) {
        assertThat(Decoded.of(written)).isEqualTo("Grüne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 % of 7", "a & b", "C:\\new", "12%"})
    void leavesAloneWhatIsNone(String written) {
        assertThat(Decoded.of(written)).isEqualTo(written);
    }
}

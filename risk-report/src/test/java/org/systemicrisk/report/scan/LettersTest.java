package org.systemicrisk.report.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grüne Laterne",
                "GRÜNE-LATERNE",
                "grune_laterne",
                "Gru\u0308ne La\u00adterne",
                "grüne\nLat\u200berne",
                "ＧＲＵＮＥ laterne"
            })
    void areTheSameHoweverANameIsSpelt(String spelt) {
        assertThat(Letters.bare(spelt)).isEqualTo("grunelaterne");
    }

    @Test
    void areAllThatIsLeftOfOtherAlphabets() {
        assertThat(Letters.bare("Łódź, Straße; Œuvre 7")).isEqualTo("lodzstrasseoeuvre7");
    }

    @Test
    void knowWhereWordsBeginAndEnd() {
        Letters letters = Letters.of("a Light\u00adhouse2Keeper");

        assertThat(letters.begins(1)).isTrue();
        assertThat(letters.begins(6)).as("behind a soft hyphen").isFalse();
        assertThat(letters.ends(10)).as("before a digit").isTrue();
        assertThat(letters.begins(12)).as("at a capital").isTrue();
        assertThat(letters.isSplit(1, 10)).isFalse();
        assertThat(letters.isSplit(0, 1)).isTrue();
    }
}

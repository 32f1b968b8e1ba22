package org.systemicrisk.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColorTest {

    @Test
    void readsAndWritesHexadecimalNotation() {
        assertThat(Color.of("#0F4c5C").hex()).isEqualTo("#0f4c5c");
    }

    @Test
    void refusesAnythingThatIsNotAColor() {
        assertThatThrownBy(() -> Color.of("red;} body{display:none")).hasMessageContaining("write it as #1a4d6e");
    }

    @Test
    void darkensAPaleColorUntilItCanBeReadOnWhite() {
        Color yellow = Color.of("#ffe100");

        Color readable = yellow.readableOn(Color.WHITE);

        assertThat(yellow.contrast(Color.WHITE)).isLessThan(Color.READABLE);
        assertThat(readable.contrast(Color.WHITE)).isGreaterThanOrEqualTo(Color.READABLE);
    }

    @Test
    void leavesAColorAloneThatCanBeReadAlready() {
        assertThat(Color.of("#0f4c5c").readableOn(Color.WHITE)).isEqualTo(Color.of("#0f4c5c"));
    }
}

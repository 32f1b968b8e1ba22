package org.systemicrisk.data.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Place;

class CodeTest {
    @Test
    void isWrittenWithThreeLettersAndThreeDigits() {
        assertThat(Code.values()).allSatisfy(code -> assertThat(code.id()).matches("[A-Z]{3}-[0-9]{3}"));
    }

    @Test
    void saysWhatItIsAboutInItsOwnWords() {
        assertThat(Stream.of(Code.values()).map(Code::title))
                .doesNotHaveDuplicates()
                .allMatch(title -> !title.isBlank());
    }

    @Test
    void isFoundAgainInItsFindings() {
        assertThat(Code.of(Code.RED_003.at(Place.NONE, "a", "b"))).contains(Code.RED_003);
    }
}

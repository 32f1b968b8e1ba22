package org.systemicrisk.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "EU, EU",
        "worldwide, EU",
        "worldwide, US",
        "EEA, EU",
        "EEA, NO",
        "EEA, DE+NO",
        "EU, DE",
        "EU, DE+FR",
        "EU, EL",
        "DE+FR, FR",
        "not-stated, not-stated"
    })
    void coversWhatLiesWithin(String whole, String part) {
        assertThat(Territory.of(whole).covers(Territory.of(part))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EU, worldwide",
        "EU, EEA",
        "EU, NO",
        "EU, DE+NO",
        "EEA, US",
        "DE, EU",
        "DE, DE+FR",
        "not-stated, EU",
        "worldwide, not-stated",
        "EU, not-stated"
    })
    void doesNotCoverWhatLiesOutsideOrIsUnknown(String whole, String part) {
        assertThat(Territory.of(whole).covers(Territory.of(part))).isFalse();
    }
}

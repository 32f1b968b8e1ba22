package org.systemicrisk.model.rule.redactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypedNumbersTest {

    @Test
    void readsThousandsWithWhateverSign() {
        assertThat(TypedNumbers.in("2,764,071")).contains(new BigDecimal("2764071"));
        assertThat(TypedNumbers.in("2.764.071")).contains(new BigDecimal("2764071"));
        assertThat(TypedNumbers.in("2 764 071")).containsExactly(new BigDecimal("2764071"));
        assertThat(TypedNumbers.in("2’764’071")).containsExactly(new BigDecimal("2764071"));
    }

    @Test
    void readsDecimalsWithPointOrComma() {
        assertThat(TypedNumbers.in("78.31 %")).containsExactly(new BigDecimal("7831"), new BigDecimal("78.31"));
        assertThat(TypedNumbers.in("78,310")).contains(new BigDecimal("78.31"));
        assertThat(TypedNumbers.in("1,078.31")).contains(new BigDecimal("1078.31"));
    }

    @Test
    void readsEachNumberOfAText() {
        assertThat(TypedNumbers.in("from 12 to 34, and no more.")).containsExactly(decimal(12), decimal(34));
        assertThat(TypedNumbers.in("none")).isEmpty();
    }

    private static BigDecimal decimal(long value) {
        return new BigDecimal(value);
    }
}

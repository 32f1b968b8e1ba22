package org.systemicrisk.model.rule.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void joinsTheLastTwoByAWord() {
        assertThat(Listed.of(List.of())).isEmpty();
        assertThat(Listed.of(List.of("q1"))).isEqualTo("q1");
        assertThat(Listed.of(List.of("q1", "q2"))).isEqualTo("q1 and q2");
        assertThat(Listed.of(List.of(1, 2, 3, 4, 5))).isEqualTo("1, 2, 3, 4 and 5");
    }

    @Test
    void countsWhatIsMoreThanFive() {
        assertThat(Listed.of(List.of(1, 2, 3, 4, 5, 6))).isEqualTo("1, 2, 3, 4, 5 and 1 more");
        assertThat(Listed.of(List.of(1, 2, 3, 4, 5, 6, 7))).isEqualTo("1, 2, 3, 4, 5 and 2 more");
    }
}

package org.systemicrisk.model.rule.redactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Scorer;

class PossibleAnswersTest {

    @Test
    void searchesTheTotalsOfManyAnswers() {
        Methodology even = methodology("0", "1", "2", "3", "4");

        assertThat(isOne(even, Collections.nCopies(100, 4))).isTrue();
        assertThat(isOne(even, Collections.nCopies(100, 2))).isFalse();
        assertThat(isOne(even, Collections.nCopies(100, 0))).isTrue();
    }

    @Test
    void tellsNoAnswersApartThatCountTheSame() {
        Methodology equal = methodology("0", "1", "2", "4", "4");

        assertThat(isOne(equal, List.of(4, 4, 4, 4))).isFalse();
        assertThat(isOne(equal, List.of(0, 0, 0, 0))).isTrue();
    }

    @Test
    void takesAnAnswerToBeToldWhereTheTotalsAreTooMany() {
        Methodology uneven = methodology("0", "1", "100", "10000", "1000000");
        List<Integer> mixed = List.of(0, 1, 2, 3, 4);

        assertThat(isOne(uneven, mixed)).isFalse();
        assertThat(isOne(
                        uneven,
                        Collections.nCopies(10, mixed).stream()
                                .flatMap(List::stream)
                                .toList()))
                .isTrue();
    }

    private static boolean isOne(Methodology methodology, List<Integer> answers) {
        Derivation printed = Scorer.score(Fixtures.assessment(
                        "2024", methodology, List.of(), List.of(Fixtures.computed(List.of(1, 1, 1), answers)), null))
                .modules()
                .get(0)
                .effectiveness()
                .derivation()
                .orElseThrow();
        return new PossibleAnswers(methodology).isOne("q1", printed);
    }

    private static Methodology methodology(String... points) {
        return Fixtures.methodology("2024", List.of(points));
    }
}

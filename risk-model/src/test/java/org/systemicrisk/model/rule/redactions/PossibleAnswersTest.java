package org.systemicrisk.model.rule.redactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.EffectivenessMethod;
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

    @Test
    void looksAtTheAnswersOfTheSameArea() {
        EffectivenessMethod method = Methods.byQuestions(
                Aggregation.MEAN,
                Map.of("Design", BigDecimal.ONE, "Effect", BigDecimal.TEN),
                null,
                List.of("Design", "Effect", "Effect"),
                List.of("0", "1", "2"));
        Methodology methodology = Methods.methodology(
                "2024", "Areas", Map.of(), null, null, null, method, null, List.of(), null, null, null, Places.NONE);
        Derivation printed = new Derivation.FromAnswers(
                Aggregation.MEAN,
                Stream.of("q1", "q2", "q3").map(PossibleAnswersTest::withheld).toList(),
                List.of(area("Design", 1, "1"), area("Effect", 2, "2")),
                new BigDecimal("3"),
                null,
                BigDecimal.ONE,
                null,
                null);

        PossibleAnswers possible = new PossibleAnswers(methodology);

        assertThat(possible.isOne("q1", printed)).isTrue();
        assertThat(possible.isOne("q2", printed)).isFalse();
        assertThat(possible.isOne("q3", printed)).isFalse();
        assertThat(possible.isOne("q4", printed)).isFalse();
    }

    private static Derivation.QuestionScore withheld(String question) {
        RedactionId redaction = new RedactionId("hidden");
        return new Derivation.QuestionScore(
                new QuestionId(question),
                new Cell.Replaced<>(redaction, Published.NOTHING),
                new Cell.Replaced<>(redaction, Published.NOTHING));
    }

    private static Derivation.AreaScore area(String area, int answers, String earned) {
        return new Derivation.AreaScore(area, BigDecimal.ONE, answers, new BigDecimal(earned), BigDecimal.ONE);
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

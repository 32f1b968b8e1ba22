package org.systemicrisk.model.rule.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAndPointsTest {

    @Test
    void pointsRiseFromAnswerToAnswer() {
        PointsThatDoNotRise rule = new PointsThatDoNotRise();

        assertThat(Draft.facts(rule, rule::check, new Draft().maturity(0, 1, 3)))
                .isEmpty();
        assertThat(Draft.facts(rule, rule::check, new Draft().maturity(0, 2, 2, 1)))
                .containsExactly(
                        "the answer M2 earns 2 points, no more than the 2 of M1 before it",
                        "the answer M3 earns 1 points, no more than the 2 of M2 before it");
        assertThat(Draft.facts(rule, rule::check, new Draft())).isEmpty();
    }

    @Test
    void namesDifferByMoreThanCapitalsAndBlanks() {
        Draft draft = new Draft()
                .scale(
                        "risk",
                        Draft.step("a", "Low", null),
                        Draft.step("b", "very  low ", null),
                        Draft.step("c", "Very Low", null))
                .scale("residual", Draft.step("a", "Low", null))
                .maturity(List.of(Draft.answer("m", "Managed", 0), Draft.answer("n", "managed", 1)));

        assertThat(same(draft))
                .containsExactly("b and c are both printed as \"Very Low\"", "m and n are both printed as \"managed\"");
        assertThat(same(new Draft().inherent(3, "012", "122").maturity(0, 1))).isEmpty();
    }

    private static List<String> same(Draft draft) {
        StepsOfOneName rule = new StepsOfOneName();
        return Draft.facts(rule, rule::check, draft);
    }
}

package org.systemicrisk.model.rule.redactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.AskingMethod.answered;
import static org.systemicrisk.model.AskingMethod.condition;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.AskingMethod;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.RedactionTarget.AnswerTo;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.Scorer;

/** Whether a withheld answer to what a condition asks is the only one that gives the printed ratings. */
class PossibleRepliesTest {

    private static final AnswerTo DANGER = new AnswerTo(Fixtures.GOODS, "danger");

    /** Only a grave danger is certain to do harm. */
    private static final List<Condition> GRAVE = List.of(condition("certain", List.of(answered("grave")), List.of()));

    @Test
    void isToldWhereOneAnswerAloneGivesTheRating() {
        assertThat(told(GRAVE, "grave", DANGER)).contains(Dimension.PROBABILITY);
    }

    @Test
    void isNotToldWhereTwoAnswersGiveIt() {
        assertThat(told(GRAVE, "some", DANGER)).isEmpty();
        assertThat(told(GRAVE, "none", DANGER)).isEmpty();
    }

    @Test
    void isToldWhereEachAnswerGivesAnother() {
        List<Condition> each = List.of(
                condition("certain", List.of(answered("grave")), List.of()),
                condition("possible", List.of(answered("some")), List.of()));

        assertThat(AskingMethod.DEGREES)
                .allSatisfy(degree -> assertThat(told(each, degree, DANGER)).contains(Dimension.PROBABILITY));
    }

    @Test
    void isNotToldWhereNoAnswerChangesAnything() {
        List<Condition> always = List.of(
                condition("certain", List.of(), List.of(answered("none"), answered("some"), answered("grave"))));

        assertThat(told(always, "grave", DANGER)).isEmpty();
    }

    @Test
    void looksAtNothingThatWasNotAsked() {
        assertThat(told(GRAVE, "grave", new AnswerTo(Fixtures.GOODS, "scope"))).isEmpty();
        assertThat(told(GRAVE, "grave", new AnswerTo(new ModuleId("others"), "danger")))
                .isEmpty();
    }

    private static Optional<Dimension> told(List<Condition> conditions, String danger, AnswerTo target) {
        return new PossibleReplies(Scorer.score(Fixtures.assessment(
                        "2024",
                        AskingMethod.method(conditions, "very-unlikely", List.of()),
                        List.of(),
                        List.of(AskingMethod.module(List.of(4, 4, 4), Collections.nCopies(4, 2), danger)),
                        null)))
                .toldBy(target)
                .map(Score::dimension);
    }
}

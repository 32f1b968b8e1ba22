package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.scoring.KnownFacts.above;
import static org.systemicrisk.model.scoring.KnownFacts.answered;
import static org.systemicrisk.model.scoring.KnownFacts.atLeast;
import static org.systemicrisk.model.scoring.KnownFacts.atMost;
import static org.systemicrisk.model.scoring.KnownFacts.between;
import static org.systemicrisk.model.scoring.KnownFacts.fromWhenKnown;
import static org.systemicrisk.model.scoring.Outcome.Holds.NO;
import static org.systemicrisk.model.scoring.Outcome.Holds.OPEN;
import static org.systemicrisk.model.scoring.Outcome.Holds.PASSED_OVER;
import static org.systemicrisk.model.scoring.Outcome.Holds.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Outcome.Holds;

class TrialTest {

    @ParameterizedTest
    @CsvSource({"0.9, NO, NO", "1, YES, NO", "1.0, YES, NO", "1.01, YES, YES"})
    void holdsAFigureAgainstBoundsThatBelongToThemOrNot(String value, Holds from, Holds above) {
        KnownFacts facts = new KnownFacts().figure("rate", value);

        assertThat(allOf(facts, KnownFacts.from("rate", "1"))).isEqualTo(from);
        assertThat(allOf(facts, above("rate", "1"))).isEqualTo(above);
    }

    @Test
    void takesBoundsAsTheyArePrintedSoThatNothingIsBetweenThoseTheWrongWayRound() {
        assertThat(allOf(new KnownFacts().figure("rate", "0.05"), between("rate", "0.05", "0.49")))
                .isEqualTo(YES);
        assertThat(allOf(new KnownFacts().figure("rate", "0.49"), between("rate", "0.05", "0.49")))
                .isEqualTo(YES);
        assertThat(allOf(new KnownFacts().figure("rate", "0.495"), between("rate", "0.05", "0.49")))
                .isEqualTo(NO);
        assertThat(allOf(new KnownFacts().figure("rate", "0.005"), between("rate", "0.005", "0.0049")))
                .isEqualTo(NO);
    }

    @Test
    void asksAllOfOneListAndOneOfTheOther() {
        KnownFacts facts = new KnownFacts().answer("a", "yes").answer("b", "no");

        assertThat(allOf(facts, answered("a", "yes"), answered("b", "yes"))).isEqualTo(NO);
        assertThat(anyOf(facts, answered("a", "yes"), answered("b", "yes"))).isEqualTo(YES);
        assertThat(anyOf(facts, answered("a", "no"), answered("b", "yes"))).isEqualTo(NO);
        assertThat(both(facts, answered("b", "yes"), answered("a", "yes"))).isEqualTo(NO);
        assertThat(both(facts, answered("a", "yes"), answered("b", "yes"))).isEqualTo(NO);
        assertThat(both(facts, answered("a", "yes"), answered("b", "no"))).isEqualTo(YES);
    }

    @Test
    void staysOpenUnlessWhatIsKnownDecides() {
        KnownFacts facts = new KnownFacts().answer("a", "yes");

        assertThat(allOf(facts, answered("a", "yes"), answered("b", "yes"))).isEqualTo(OPEN);
        assertThat(allOf(facts, answered("a", "no"), answered("b", "yes"))).isEqualTo(NO);
        assertThat(anyOf(facts, answered("a", "yes"), answered("b", "yes"))).isEqualTo(YES);
        assertThat(anyOf(facts, answered("a", "no"), answered("b", "yes"))).isEqualTo(OPEN);
    }

    @Test
    void passesOverAFigureThatNobodyHasButNotOneThatIsWithheld() {
        Criterion one = fromWhenKnown("one", "1");
        Criterion other = fromWhenKnown("other", "1");

        assertThat(allOf(new KnownFacts().figure("one", "2"), one, other)).isEqualTo(YES);
        assertThat(allOf(new KnownFacts().figure("one", "0"), one, other)).isEqualTo(NO);
        assertThat(allOf(new KnownFacts(), one, other)).isEqualTo(PASSED_OVER);
        assertThat(allOf(new KnownFacts().figure("one", "2").withheldFigure("other"), one, other))
                .isEqualTo(OPEN);
        assertThat(allOf(new KnownFacts().figure("one", "2"), one, KnownFacts.from("other", "1")))
                .isEqualTo(OPEN);
        assertThat(anyOf(new KnownFacts().figure("one", "0"), one, other)).isEqualTo(NO);
    }

    @Test
    void isOpenWhereAnAnswerIsWithheldOrOnNoStep() {
        assertThat(allOf(new KnownFacts().withheldAnswer("a"), answered("a", "yes")))
                .isEqualTo(OPEN);
        assertThat(allOf(new KnownFacts().answer("a", "perhaps"), answered("a", "yes")))
                .isEqualTo(OPEN);
        assertThat(allOf(new KnownFacts().answer("a", "2"), answered("a", "yes")))
                .isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"low, NO, YES, NO", "medium, YES, YES, YES", "high, YES, NO, NO"})
    void asksForTheStepOfAnotherDimension(String step, Holds atLeast, Holds atMost, Holds is) {
        KnownFacts facts = new KnownFacts().step(Dimension.SEVERITY, step);

        assertThat(allOf(facts, atLeast(Dimension.SEVERITY, "medium"))).isEqualTo(atLeast);
        assertThat(allOf(facts, atMost(Dimension.SEVERITY, "medium"))).isEqualTo(atMost);
        assertThat(allOf(facts, KnownFacts.is(Dimension.SEVERITY, "medium"))).isEqualTo(is);
        assertThat(allOf(facts, KnownFacts.is(Dimension.INHERENT, "medium"))).isEqualTo(OPEN);
    }

    @Test
    void keepsAllCriteriaWhicheverDecided() {
        KnownFacts facts = new KnownFacts().answer("a", "no").figure("rate", "3");

        Outcome outcome = new Trial(facts)
                .of(new Condition(
                        new StepId("high"),
                        List.of(answered("a", "yes"), KnownFacts.from("rate", "1")),
                        List.of(answered("b", "yes")),
                        null,
                        Places.NONE));

        assertThat(outcome.checked()).hasSize(3);
        assertThat(outcome.checked().get(1).figure()).isNotNull();
        assertThat(outcome.checked().get(2).answer()).isNull();
    }

    private static Holds allOf(Facts facts, Criterion... criteria) {
        return new Trial(facts)
                .of(new Condition(new StepId("high"), List.of(criteria), List.of(), null, Places.NONE))
                .holds();
    }

    private static Holds anyOf(Facts facts, Criterion... criteria) {
        return new Trial(facts)
                .of(new Condition(new StepId("high"), List.of(), List.of(criteria), null, Places.NONE))
                .holds();
    }

    private static Holds both(Facts facts, Criterion all, Criterion any) {
        return new Trial(facts)
                .of(new Condition(new StepId("high"), List.of(all), List.of(any), null, Places.NONE))
                .holds();
    }
}

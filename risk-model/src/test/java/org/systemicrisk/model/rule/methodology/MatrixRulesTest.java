package org.systemicrisk.model.rule.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixRulesTest {

    @Test
    void aMatrixMayStayOrRiseButNotFallWithProbabilityAndSeverity() {
        assertThat(order(new Draft().inherent(3, "012", "112", "122"))).isEmpty();
        assertThat(order(new Draft().inherent(3, "012", "102")))
                .containsExactly(
                        "probability P1 and severity S1 give R0, and probability P0 and severity S1 give R1:"
                                + " inherent risk falls when probability rises",
                        "probability P1 and severity S1 give R0, and probability P1 and severity S0 give R1:"
                                + " inherent risk falls when severity rises");
    }

    @Test
    void aMatrixFallsWithEffectiveness() {
        assertThat(order(new Draft().residual(3, "012", "001", "000"))).isEmpty();
        assertThat(order(new Draft().residual(3, "012", "022")))
                .containsExactly(
                        "effectiveness E0 and inherent risk R1 give R1, and effectiveness E1 and inherent risk R1"
                                + " give R2: residual risk falls when effectiveness falls");
    }

    @Test
    void theInputsOfAMatrixMayChangePlaces() {
        assertThat(order(new Draft().residualByRow(3, "00", "10", "21"))).isEmpty();
        assertThat(order(new Draft().residualByRow(3, "00", "01", "21"))).hasSize(1);
    }

    @Test
    void aStepIsReachedByACellWhoseRowAndColumnAreReached() {
        assertThat(reach(new Draft().inherent(3, "01", "12"))).isEmpty();
        assertThat(reach(new Draft().inherent(4, "01", "12")))
                .containsExactly("no combination of probability and severity that can occur gives R3 as inherent risk");
        assertThat(reach(new Draft().inherent(3, "01", "12").probability("%", Draft.range(0, 5), "(* 6) [6 *)")))
                .containsExactly(
                        "no value that can occur belongs to the band of P1: possible are values from 0 %, up to and including 5 %",
                        "no combination of probability and severity that can occur gives R2 as inherent risk");
        assertThat(reach(new Draft().inherent(3, "01", "12").probability("%", Draft.range(0, 6), "(* 6) [6 *)")))
                .isEmpty();
    }

    @Test
    void whatInherentRiskNeverIsLeadsToNoResidualRisk() {
        assertThat(reach(new Draft().residual(3, "012", "001").inherent(3, "00", "01")))
                .containsExactly(
                        "no combination of probability and severity that can occur gives R2 as inherent risk",
                        "no combination of effectiveness and inherent risk that can occur gives R2 as residual risk");
    }

    @Test
    void answersThatAlwaysEarnPointsLeaveTheLowestBandOut() {
        assertThat(reach(new Draft().maturity(1, 2).effectiveness(null, "(* 50) [50 *)")))
                .containsExactly("no value that can occur belongs to the band of E0: possible are values from 50 %,"
                        + " up to and including 100 %");
        assertThat(reach(new Draft().maturity(1, 2).effectiveness(null, "(* 50] (50 *)")))
                .isEmpty();
    }

    @Test
    void neighboursThatAreTheSameAreToldUnlessAllAre() {
        assertThat(likeness(new Draft().inherent(3, "012", "012", "022")))
                .containsExactly(
                        "the rows P0 and P1 are the same: which of the two the probability is never changes the"
                                + " inherent risk");
        assertThat(likeness(new Draft().inherent(3, "001", "112")))
                .containsExactly(
                        "the columns S0 and S1 are the same: which of the two the severity is never changes the"
                                + " inherent risk");
        assertThat(likeness(new Draft().residual(3, "012", "001", "001")))
                .containsExactly(
                        "the rows E1 and E2 are the same: which of the two the effectiveness is never changes the"
                                + " residual risk");
        assertThat(likeness(new Draft().inherent(3, "012", "001", "012"))).isEmpty();
        assertThat(likeness(new Draft().inherent(3, "012", "012"))).isEmpty();
        assertThat(likeness(new Draft().inherent(3, "00", "11"))).isEmpty();
    }

    @Test
    void anInputThatNeverMattersIsTold() {
        assertThat(effect(new Draft().inherent(3, "012", "012")))
                .containsExactly("all rows are the same: probability never changes the inherent risk");
        assertThat(effect(new Draft().inherent(3, "00", "11")))
                .containsExactly("all columns are the same: severity never changes the inherent risk");
        assertThat(effect(new Draft().inherent(3, "012", "012", "112"))).isEmpty();
        assertThat(effect(new Draft().inherent(3, "112", "012", "012"))).isEmpty();
        assertThat(effect(new Draft().inherent(3, "001", "112"))).isEmpty();
    }

    @Test
    void aMatrixOfOneRowOrColumnHasNoInputWithoutEffect() {
        assertThat(effect(new Draft().inherent(3, "012"))).isEmpty();
        assertThat(effect(new Draft().inherent(3, "0", "1"))).isEmpty();
    }

    @Test
    void oneStepMayHoldThreeFifthsOfTheCells() {
        assertThat(most(new Draft().inherent(2, "00011"))).isEmpty();
        assertThat(most(new Draft().inherent(2, "0000111"))).isEmpty();
        assertThat(most(new Draft().inherent(2, "00001", "01111"))).isEmpty();
        assertThat(most(new Draft().inherent(2, "001"))).containsExactly("2 of the 3 cells give R0 as inherent risk");
    }

    @Test
    void theHighestStepDoesNotLieBesideTheLowest() {
        assertThat(beside(new Draft().inherent(3, "012", "122"))).isEmpty();
        assertThat(beside(new Draft().inherent(3, "02")))
                .containsExactly("probability P0 and severity S1 give R2, and one step less severity gives R0");
        assertThat(beside(new Draft().inherent(3, "0", "2")))
                .containsExactly("probability P1 and severity S0 give R2, and one step less probability gives R0");
        assertThat(beside(new Draft().inherent(3, "01", "12"))).isEmpty();
        assertThat(beside(new Draft().inherent(2, "01", "11"))).isEmpty();
        assertThat(beside(new Draft().residual(3, "02"))).isEmpty();
    }

    @Test
    void theHighestStepDoesNotStandWhereAnInputIsLowest() {
        assertThat(edge(new Draft().inherent(3, "011", "122"))).isEmpty();
        assertThat(edge(new Draft().inherent(3, "012", "112")))
                .containsExactly("probability P0 and severity S2 give R2, the highest step");
        assertThat(edge(new Draft().inherent(3, "01", "11", "22")))
                .containsExactly("probability P2 and severity S0 give R2, the highest step");
        assertThat(edge(new Draft().inherent(2, "01", "11"))).isEmpty();
    }

    @Test
    void theHelpNamesTheInputThatIsLowest() {
        HighestAtLowEdge rule = new HighestAtLowEdge();

        assertThat(Draft.helps(rule, rule::check, new Draft().inherent(3, "012", "112")))
                .containsExactly(
                        "lower this cell, or say in choice, beside the matrix, why the lowest probability can still mean the highest risk");
        assertThat(Draft.helps(rule, rule::check, new Draft().inherent(3, "01", "11", "22")))
                .containsExactly(
                        "lower this cell, or say in choice, beside the matrix, why the lowest severity can still mean the highest risk");
    }

    @Test
    void aSmallDifferenceSkipsNoStep() {
        assertThat(skipped(new Draft().inherent(4, "0123", "1233"))).isEmpty();
        assertThat(skipped(new Draft().inherent(4, "0233")))
                .containsExactly(
                        "probability P0 and severity S0 give R0, and probability P0 and severity S1 give R2: one small"
                                + " difference jumps over R1");
        assertThat(skipped(new Draft().residual(3, "02", "00")))
                .containsExactly(
                        "effectiveness E1 and inherent risk R1 give R0, and effectiveness E0 and inherent risk R1 give R2:"
                                + " one small difference jumps over R1",
                        "effectiveness E0 and inherent risk R0 give R0, and effectiveness E0 and inherent risk R1 give R2:"
                                + " one small difference jumps over R1");
    }

    @Test
    void aCornerBetweenTheLowestAndTheHighestIsToldWhenNoEdgeTellsIt() {
        assertThat(skipped(new Draft().inherent(3, "01", "12")))
                .containsExactly(
                        "probability P0 and severity S0 give R0, and probability P1 and severity S1 give R2: one small"
                                + " difference jumps over R1");
        assertThat(skipped(new Draft().inherent(3, "02", "12"))).isEmpty();
        assertThat(skipped(new Draft().inherent(3, "00", "12"))).isEmpty();
        assertThat(skipped(new Draft().inherent(3, "01", "22"))).isEmpty();
        assertThat(skipped(new Draft().inherent(3, "01", "02"))).isEmpty();
        assertThat(skipped(new Draft().inherent(3, "01", "11"))).isEmpty();
        assertThat(skipped(new Draft().inherent(3, "11", "12"))).isEmpty();
        assertThat(skipped(new Draft().inherent(2, "00", "01"))).isEmpty();
        assertThat(skipped(new Draft().residual(3, "12", "01"))).isEmpty();
    }

    @Test
    void residualRiskIsNeverAboveTheInherent() {
        assertThat(above(new Draft().residual(3, "012", "011"))).isEmpty();
        assertThat(above(new Draft().residual(3, "112", "000")))
                .containsExactly("effectiveness E0 and inherent risk R0 give R1, which is more than the inherent risk");
        assertThat(above(new Draft().residualByRow(3, "10", "10", "21")))
                .containsExactly("inherent risk R0 and effectiveness E0 give R1, which is more than the inherent risk");
    }

    @Test
    void theWeakestMeasuresLeaveTheRiskAsItIs() {
        assertThat(credited(new Draft().residual(3, "012", "000"))).isEmpty();
        assertThat(credited(new Draft().residual(3, "011", "000")))
                .containsExactly(
                        "effectiveness E0 and inherent risk R2 give R1: the lowest step of effectiveness already"
                                + " lowers the risk");
        assertThat(credited(new Draft().residualByRow(3, "00", "10", "10")))
                .containsExactly(
                        "inherent risk R2 and effectiveness E0 give R1: the lowest step of effectiveness already"
                                + " lowers the risk");
    }

    @Test
    void scalesThatCannotBeComparedAreLeftAlone() {
        Draft otherWords = new Draft().residual(3, "112", "222").scale("risk", "x", 3);
        Draft otherOrder = new Draft()
                .residual(3, "112", "000")
                .scale("risk", Draft.step("r1", "A", null), Draft.step("r0", "B", null), Draft.step("r2", "C", null));

        assertThat(above(otherWords)).isEmpty();
        assertThat(credited(otherWords)).isEmpty();
        assertThat(above(otherOrder)).isEmpty();
    }

    @Test
    void aFinerScaleOfResidualRiskCanBeCompared() {
        Draft finer = new Draft()
                .residual(4, "013", "003")
                .scale("risk", Draft.step("r0", "A", null), Draft.step("r1", "B", null), Draft.step("r3", "C", null));

        assertThat(above(finer)).isEmpty();
        assertThat(credited(finer)).isEmpty();
    }

    private static List<String> order(Draft draft) {
        MatrixAgainstOrder rule = new MatrixAgainstOrder();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> reach(Draft draft) {
        UnreachableStep rule = new UnreachableStep();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> likeness(Draft draft) {
        IdenticalNeighbours rule = new IdenticalNeighbours();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> effect(Draft draft) {
        InputWithoutEffect rule = new InputWithoutEffect();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> most(Draft draft) {
        OneStepHoldsMost rule = new OneStepHoldsMost();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> beside(Draft draft) {
        HighestBesideLowest rule = new HighestBesideLowest();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> edge(Draft draft) {
        HighestAtLowEdge rule = new HighestAtLowEdge();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> skipped(Draft draft) {
        SkippedStep rule = new SkippedStep();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> above(Draft draft) {
        ResidualAboveInherent rule = new ResidualAboveInherent();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> credited(Draft draft) {
        WeakestMeasuresCredited rule = new WeakestMeasuresCredited();
        return Draft.facts(rule, rule::check, draft);
    }
}

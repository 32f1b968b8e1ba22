package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

class RollUpTest {

    private static final StepId HIGH = new StepId("high");

    @ParameterizedTest
    @CsvSource({"RISKS, RISKS", "MODULES, MODULES", "MODULES, RISKS", "WHOLE, TEAMS"})
    void refusesToRollUpToTheSameLevelOrDown(Level from, Level to) {
        assertThatThrownBy(() -> rule(from, to, RollUpBy.MAXIMUM, null, null))
                .hasMessage("a roll-up goes from teams to risks, from risks to modules, to the whole");
    }

    @Test
    void rollsUpOverOneLevelOrMore() {
        assertThat(rule(Level.TEAMS, Level.RISKS, RollUpBy.MAXIMUM, null, null).to())
                .isEqualTo(Level.RISKS);
        assertThat(rule(Level.RISKS, Level.WHOLE, RollUpBy.MAXIMUM, null, null).to())
                .isEqualTo(Level.WHOLE);
    }

    @Test
    void weighsInAWeightedMeanAndNowhereElse() {
        assertThatThrownBy(() -> modules(RollUpBy.WEIGHTED_MEAN, null, Rounding.UP))
                .hasMessage("weight: and by: weighted-mean go together");
        assertThatThrownBy(() -> modules(RollUpBy.MEAN, RollUp.Weight.RISKS, Rounding.UP))
                .hasMessage("weight: and by: weighted-mean go together");
        assertThat(rule(Level.MODULES, Level.WHOLE, RollUpBy.WEIGHTED_MEAN, RollUp.Weight.RISKS, Rounding.UP)
                        .weight())
                .isEqualTo(RollUp.Weight.RISKS);
    }

    @Test
    void roundsAMeanAndNothingElse() {
        String expected = "a mean is mostly no step's number: add rounding, such as half-up";

        assertThatThrownBy(() -> modules(RollUpBy.MEAN, null, null)).hasMessage(expected);
        assertThatThrownBy(() -> rule(Level.MODULES, Level.WHOLE, RollUpBy.WEIGHTED_MEAN, RollUp.Weight.RISKS, null))
                .hasMessage(expected);
        assertThatThrownBy(() -> modules(RollUpBy.MINIMUM, null, Rounding.UP))
                .hasMessage("only a mean is rounded: take rounding out");
    }

    @Test
    void needsAllThatMakesAShare() {
        String expected = "a share needs reaching (a step), at-least (in per cent) and gives (a step)";

        assertThatThrownBy(() -> share(RollUpBy.SHARE, null, "50", HIGH, HIGH)).hasMessage(expected);
        assertThatThrownBy(() -> share(RollUpBy.SHARE, HIGH, null, HIGH, HIGH)).hasMessage(expected);
        assertThatThrownBy(() -> share(RollUpBy.SHARE, HIGH, "50", null, HIGH)).hasMessage(expected);
        assertThat(share(RollUpBy.SHARE, HIGH, "50", HIGH, null).otherwise()).isNull();
    }

    @Test
    void refusesWhatBelongsToAShareElsewhere() {
        String expected = "reaching, at-least, gives and otherwise belong to by: share";

        assertThatThrownBy(() -> share(RollUpBy.MAXIMUM, HIGH, null, null, null))
                .hasMessage(expected);
        assertThatThrownBy(() -> share(RollUpBy.MAXIMUM, null, "50", null, null))
                .hasMessage(expected);
        assertThatThrownBy(() -> share(RollUpBy.MAXIMUM, null, null, HIGH, null))
                .hasMessage(expected);
        assertThatThrownBy(() -> share(RollUpBy.MAXIMUM, null, null, null, HIGH))
                .hasMessage(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100.1"})
    void refusesAShareThatIsNoneOrMoreThanAll(String atLeast) {
        assertThatThrownBy(() -> share(RollUpBy.SHARE, HIGH, atLeast, HIGH, null))
                .hasMessage("at-least is " + atLeast + ", and must be above 0 and at most 100 per cent");
    }

    @ParameterizedTest
    @CsvSource({"0.1", "100"})
    void takesAnyShareUpToAll(String atLeast) {
        assertThat(share(RollUpBy.SHARE, HIGH, atLeast, HIGH, null).atLeast()).isEqualByComparingTo(atLeast);
    }

    @Test
    void rollsTeamsUpToRisksOnly() {
        assertThatThrownBy(() -> rule(Level.TEAMS, Level.MODULES, RollUpBy.MAXIMUM, null, null))
                .hasMessage("teams rate risks: a roll-up from teams goes to risks");
        assertThat(rule(Level.TEAMS, Level.RISKS, RollUpBy.MAXIMUM, null, null).to())
                .isEqualTo(Level.RISKS);
    }

    @Test
    void countsNumbersOnlyWhereTheyCanBeRolledUpAndPrinted() {
        assertThatThrownBy(() -> numbers(Level.MODULES, RollUpBy.MAXIMUM, null))
                .hasMessageStartingWith("numbers of modules may rest on answers that are withheld");
        assertThatThrownBy(() -> numbers(Level.RISKS, RollUpBy.TWO_IN_A_ROW, null))
                .hasMessage("a share and two in a row are found among steps: take counting out");
        assertThatThrownBy(() -> numbers(Level.RISKS, RollUpBy.SHARE, null))
                .hasMessage("a share and two in a row are found among steps: take counting out");
        assertThatThrownBy(() -> numbers(Level.RISKS, RollUpBy.MAXIMUM, Rounding.UP))
                .hasMessage("only a mean is rounded: take rounding out");
        assertThat(numbers(Level.RISKS, RollUpBy.MEAN, null).countsNumbers()).isTrue();
        assertThat(numbers(Level.RISKS, RollUpBy.MEAN, Rounding.UP).rounding()).isEqualTo(Rounding.UP);
        assertThat(modules(RollUpBy.MEAN, null, Rounding.UP).countsNumbers()).isFalse();
    }

    private static RollUp numbers(Level from, RollUpBy by, @Nullable Rounding rounding) {
        return new RollUp(
                from,
                Level.WHOLE,
                List.of(Dimension.RESIDUAL),
                by,
                null,
                RollUp.Counting.NUMBERS,
                rounding,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    private static RollUp modules(RollUpBy by, RollUp.@Nullable Weight weight, @Nullable Rounding rounding) {
        return rule(Level.RISKS, Level.MODULES, by, weight, rounding);
    }

    private static RollUp rule(
            Level from, Level to, RollUpBy by, RollUp.@Nullable Weight weight, @Nullable Rounding rounding) {
        return new RollUp(
                from,
                to,
                List.of(Dimension.RESIDUAL),
                by,
                weight,
                null,
                rounding,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    private static RollUp share(
            RollUpBy by,
            @Nullable StepId reaching,
            @Nullable String atLeast,
            @Nullable StepId gives,
            @Nullable StepId otherwise) {
        return new RollUp(
                Level.RISKS,
                Level.MODULES,
                List.of(Dimension.RESIDUAL),
                by,
                null,
                null,
                null,
                reaching,
                atLeast == null ? null : new BigDecimal(atLeast),
                gives,
                otherwise,
                null,
                null,
                Places.NONE);
    }
}

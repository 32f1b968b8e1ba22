package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation.Member;
import org.systemicrisk.model.scoring.Derivation.RolledUp;

class RollingUpTest {

    private static final Scale SCALE = KnownFacts.scale("risk", "s1", "s2", "s3", "s4", "s5");

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 1 2, s2, 1.5",
        "HALF_EVEN, 1 2, s2, 1.5",
        "HALF_UP, 2 3, s3, 2.5",
        "HALF_EVEN, 2 3, s2, 2.5",
        "DOWN, 2 3, s2, 2.5",
        "UP, 1 1 2, s2, 1.3333",
        "HALF_UP, 5 5 4, s5, 4.6667"
    })
    void roundsTheExactMean(Rounding rounding, String numbers, String step, String read) {
        RolledUp rolled = roll(rule(RollUpBy.MEAN, rounding), numbers).orElseThrow();

        assertThat(rolled.step()).isEqualTo(new StepId(step));
        assertThat(rolled.number()).isEqualByComparingTo(read);
    }

    @Test
    void weighsEachMember() {
        RollUp rule = rule(RollUpBy.WEIGHTED_MEAN, Rounding.HALF_UP);
        List<Member> members = List.of(member(0, 1, "9"), member(1, 5, "1"));

        RolledUp rolled = new RollingUp(rule, SCALE).of(members).orElseThrow();

        assertThat(rolled.number()).isEqualByComparingTo("1.4");
        assertThat(rolled.step()).isEqualTo(new StepId("s1"));
    }

    @ParameterizedTest
    @CsvSource({
        "MAXIMUM, 1 4 2, s4",
        "MINIMUM, 3 1 2, s1",
        "TWO_IN_A_ROW, 5 1 3 4, s3",
        "TWO_IN_A_ROW, 5 1 5 1, s1",
        "TWO_IN_A_ROW, 2 2, s2"
    })
    void takesTheStepOfAMember(RollUpBy by, String numbers, String step) {
        RolledUp rolled = roll(rule(by, null), numbers).orElseThrow();

        assertThat(rolled.step()).isEqualTo(new StepId(step));
        assertThat(rolled.number()).isNull();
    }

    @Test
    void findsNoTwoInARowInOne() {
        assertThat(roll(rule(RollUpBy.TWO_IN_A_ROW, null), "5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4 1 1 1, s4, 25", "1 1 1 1, s1, 0", "5 4 1, s4, 66.6667", "1 1 1 1 5, s1, 20"})
    void givesAStepToAShareThatIsReached(String numbers, String step, String percent) {
        RolledUp rolled = roll(share("s4", "25", "s4", "s1"), numbers).orElseThrow();

        assertThat(rolled.step()).isEqualTo(new StepId(step));
        assertThat(rolled.number()).isEqualByComparingTo(percent);
    }

    @Test
    void givesNothingWithoutAStepForTheRest() {
        assertThat(roll(share("s4", "25", "s4", null), "1 1")).isEmpty();
    }

    @Test
    void rollsUpNothingToNothing() {
        assertThat(new RollingUp(rule(RollUpBy.MAXIMUM, null), SCALE).of(List.of()))
                .isEmpty();
    }

    private static Optional<RolledUp> roll(RollUp rule, String numbers) {
        List<Member> members = new ArrayList<>();
        for (String number : numbers.split(" ")) {
            members.add(member(members.size(), Integer.parseInt(number), "1"));
        }
        return new RollingUp(rule, SCALE).of(members);
    }

    private static Member member(int at, int number, String weight) {
        return new Member("risk." + at, new StepId("s" + number), BigDecimal.valueOf(number), new BigDecimal(weight));
    }

    private static RollUp rule(RollUpBy by, @Nullable Rounding rounding) {
        return new RollUp(
                Level.MODULES,
                Level.WHOLE,
                List.of(Dimension.RESIDUAL),
                by,
                by == RollUpBy.WEIGHTED_MEAN ? RollUp.Weight.RISKS : null,
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

    private static RollUp share(String reaching, String atLeast, String gives, @Nullable String otherwise) {
        return new RollUp(
                Level.RISKS,
                Level.MODULES,
                List.of(Dimension.RESIDUAL),
                RollUpBy.SHARE,
                null,
                null,
                null,
                new StepId(reaching),
                new BigDecimal(atLeast),
                new StepId(gives),
                otherwise == null ? null : new StepId(otherwise),
                null,
                null,
                Places.NONE);
    }
}

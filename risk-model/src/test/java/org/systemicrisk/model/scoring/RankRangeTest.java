package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;

class RankRangeTest {

    private static final Scale RISK = Fixtures.methodology("2024").scale("risk").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "low, 0, 0",
        "high, 4, 4",
        "below low-medium, 0, 0",
        "below high, 0, 3",
        "above low, 1, 4",
        "above medium-high, 4, 4"
    })
    void goesFromTheLowestToTheHighestRankThatIsLeftOpen(String stated, int lowest, int highest) {
        assertThat(of(stated)).contains(new RankRange(lowest, highest));
    }

    @ParameterizedTest
    @CsvSource({"not-stated", "unheard-of", "below unheard-of", "above unheard-of", "below low", "above high"})
    void isNothingWhereNoRankIsLeft(String stated) {
        assertThat(of(stated)).isEmpty();
    }

    @Test
    void goesFromOneStepToAnotherWhicheverIsWrittenFirst() {
        assertThat(between("low-medium", "medium-high")).contains(new RankRange(1, 3));
        assertThat(between("medium-high", "low-medium")).contains(new RankRange(1, 3));
        assertThat(between("unheard-of", "medium")).isEmpty();
        assertThat(between("medium", "unheard-of")).isEmpty();
    }

    @Test
    void reachesNoStepThatRatesNothing() {
        Scale scale = new SmallMethod()
                .scale("risk", "na*", "low", "medium", "high", "varies*")
                .methodology()
                .scale("risk")
                .orElseThrow();

        assertThat(RankRange.of(StatedRating.of("below medium").rating(), scale))
                .contains(new RankRange(1, 1));
        assertThat(RankRange.of(StatedRating.of("above medium").rating(), scale))
                .contains(new RankRange(3, 3));
        assertThat(RankRange.of(StatedRating.of("below low").rating(), scale)).isEmpty();
        assertThat(RankRange.of(StatedRating.of("above high").rating(), scale)).isEmpty();
        assertThat(RankRange.of(StatedRating.of("na").rating(), scale)).contains(new RankRange(0, 0));
    }

    @Test
    void holdsItsEndsAndWhatLiesBetween() {
        RankRange range = new RankRange(1, 3);

        assertThat(range.holds(0)).isFalse();
        assertThat(range.holds(1)).isTrue();
        assertThat(range.holds(3)).isTrue();
        assertThat(range.holds(4)).isFalse();
        assertThat(range.isSingle()).isFalse();
        assertThat(new RankRange(2, 2).isSingle()).isTrue();
    }

    private static Optional<RankRange> between(String first, String second) {
        return RankRange.of(new Rating.FromTo(new StepId(first), new StepId(second)), RISK);
    }

    private static Optional<RankRange> of(String stated) {
        return RankRange.of(StatedRating.of(stated).rating(), RISK);
    }
}

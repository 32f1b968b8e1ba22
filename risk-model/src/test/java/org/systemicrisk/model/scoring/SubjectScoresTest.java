package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

class SubjectScoresTest {

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void supposesOneRatingAndKeepsTheOthers(Dimension dimension) {
        Given given = new Given();
        for (Dimension each : Dimension.values()) {
            given.stated(each, "low");
        }
        SubjectScores before = new SmallMethod()
                .judging(Dimension.PRIORITY, "risk")
                .judging(Dimension.CONCLUSION, "risk")
                .score(given);

        SubjectScores supposed = before.supposing(dimension, new StepId("high"));

        assertThat(supposed.subject()).isEqualTo(before.subject());
        for (Dimension each : Dimension.values()) {
            assertThat(supposed.of(each).step())
                    .as(each.wire())
                    .contains(new StepId(each == dimension ? "high" : "low"));
        }
    }
}

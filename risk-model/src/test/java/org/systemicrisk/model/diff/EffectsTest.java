package org.systemicrisk.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.computed;
import static org.systemicrisk.model.Fixtures.stated;
import static org.systemicrisk.model.diff.TwoAssessments.NEW;
import static org.systemicrisk.model.diff.TwoAssessments.OLD;
import static org.systemicrisk.model.diff.TwoAssessments.ratings;
import static org.systemicrisk.model.diff.TwoAssessments.year;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** What of a changed rating the method made, and what the data. */
class EffectsTest {

    private static final List<Integer> GRAVE = List.of(4, 4, 4);

    /** 75 % of the points then, 60 % under the method of now. */
    private static final ModuleRatings MIDDLING = computed(GRAVE, List.of(2, 2, 2, 2, 4));

    private static final ModuleRatings BETTER = computed(GRAVE, List.of(3, 3, 3, 3, 4));
    private static final ModuleRatings WORST = computed(GRAVE, List.of(0, 0, 0, 0, 1));

    @Test
    void theMethodAloneMovesARatingOnTheSameAnswers() {
        Diff diff = Diff.between(year("2023", OLD, "0.7", MIDDLING), year("2024", NEW, "0.7", MIDDLING));

        assertThat(ratings(diff)).containsExactly("RESIDUAL RAISED METHOD 1 0", "EFFECTIVENESS LOWERED METHOD -1 0");
        Effect effect = ((RatingDifference) diff.differences().get(0)).effect();
        assertThat(effect.crossing().between()).isEqualTo(new Rating.At(new StepId("medium-high")));
        assertThat(effect.isBackwards()).isFalse();
    }

    @Test
    void aDiffThatLooksBackGoesTheSameWayInTheOtherDirection() {
        Diff diff = Diff.between(year("2024", NEW, "0.7", MIDDLING), year("2023", OLD, "0.7", MIDDLING));

        assertThat(ratings(diff)).containsExactly("RESIDUAL LOWERED METHOD -1 0", "EFFECTIVENESS RAISED METHOD 1 0");
        assertThat(((RatingDifference) diff.differences().get(0)).effect().isBackwards())
                .isTrue();
    }

    @Test
    void aRatingThatStayedThoughMethodAndDataMovedItIsTold() {
        Diff diff = Diff.between(year("2023", OLD, "0.7", MIDDLING), year("2024", NEW, "0.7", BETTER));

        assertThat(ratings(diff)).containsExactly("RESIDUAL HELD OPPOSED 1 -1", "EFFECTIVENESS HELD OPPOSED -1 1");
        RatingDifference held = (RatingDifference) diff.differences().get(0);
        assertThat(held.then()).isEqualTo(held.today()).isEqualTo(new Rating.At(new StepId("medium")));
        assertThat(held.effect().otherOrder()).isEqualTo(Optional.of(new Effect.Steps(0, 0)));
        assertThat(ratings(Diff.between(year("2024", NEW, "0.7", BETTER), year("2023", OLD, "0.7", MIDDLING))))
                .containsExactly("RESIDUAL HELD OPPOSED -1 1", "EFFECTIVENESS HELD OPPOSED 1 -1");
    }

    @Test
    void methodAndDataCanMoveARatingTheSameWay() {
        Diff diff = Diff.between(year("2023", OLD, "0.7", MIDDLING), year("2024", NEW, "0.7", WORST));

        assertThat(ratings(diff)).containsExactly("RESIDUAL RAISED BOTH 1 1", "EFFECTIVENESS LOWERED BOTH -1 -2");
    }

    @Test
    void nothingIsAskedWhereBothSidesAreRatedByTheSameRules() {
        Diff diff = Diff.between(year("2023", NEW, "0.7", MIDDLING), year("2024", NEW, "0.7", WORST));

        assertThat(ratings(diff)).containsExactly("RESIDUAL RAISED", "EFFECTIVENESS LOWERED");
    }

    @Test
    void theRulesOfTwoDraftsAreComparedByWhatTheySayAndNotByTheirVersion() {
        Methodology edited = Fixtures.methodology("2023");
        ScoredAssessment one = year("2023", OLD, "0.7", MIDDLING);
        ScoredAssessment other = year("2023", edited, "0.7", MIDDLING);

        assertThat(ratings(Diff.between(one, other)))
                .containsExactly("RESIDUAL RAISED METHOD 1 0", "EFFECTIVENESS LOWERED METHOD -1 0");
        assertThat(Diff.between(other, one)).isEqualTo(Diff.between(one, other).mirrored());
    }

    @Test
    void whatWasOnlyStatedCannotBePutUnderTheOtherMethod() {
        Diff diff = Diff.between(
                year("2023", OLD, "0.7", stated("low", "strong", "low")), year("2024", NEW, "0.7", MIDDLING));

        assertThat(ratings(diff))
                .containsExactly(
                        "RESIDUAL RAISED INPUTS_MISSING",
                        "INHERENT RAISED INPUTS_MISSING",
                        "EFFECTIVENESS LOWERED INPUTS_MISSING",
                        "PROBABILITY NEW",
                        "SEVERITY NEW");
        RatingDifference first = (RatingDifference) diff.differences().get(0);
        assertThat(first.rated()).isEqualTo(Dimension.RESIDUAL);
        assertThat(first.effect().mover()).isEqualTo(Mover.UNKNOWN);
        assertThat(first.effect().method()).isZero();
    }
}

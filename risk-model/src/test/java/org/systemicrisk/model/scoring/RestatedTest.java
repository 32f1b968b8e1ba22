package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

class RestatedTest {

    @Test
    void comparesWhatIsStatedWithWhatTheInputsGive() {
        ModuleRatings computed = Fixtures.computed(List.of(4, 4, 4), List.of(3));
        ModuleRatings stated = Fixtures.ratings(
                computed.probability(),
                computed.severity(),
                new RatingInput(StatedRating.of("low"), null, null, null, Places.NONE),
                computed.effectiveness(),
                null);

        List<Restated> restated = restated(stated);

        assertThat(restated).hasSize(1);
        assertThat(restated.get(0).subject()).isEqualTo("goods");
        assertThat(restated.get(0).score().dimension()).isEqualTo(Dimension.INHERENT);
        assertThat(restated.get(0).score().step()).contains(new StepId("low"));
        assertThat(restated.get(0).computed()).isEqualTo(new StepId("high"));
    }

    @Test
    void saysNothingOfWhatIsOnlyComputedOrOnlyStated() {
        assertThat(restated(Fixtures.computed(List.of(4, 4, 4), List.of(3)))).isEmpty();
        assertThat(restated(Fixtures.stated("high", "not-stated", "medium"))).isEmpty();
    }

    private static List<Restated> restated(ModuleRatings ratings) {
        return Restated.in(Scorer.score(Fixtures.assessment(
                "2024",
                Fixtures.methodology("2024"),
                List.of(Fixtures.observation(Fixtures.RATE, "0.7")),
                List.of(ratings),
                null)));
    }
}

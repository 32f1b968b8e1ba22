package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.rating.Dimension;

class ScoredAssessmentTest {

    private static final Assessment ASSESSMENT =
            Fixtures.assessment("2024", Fixtures.methodology("2024"), List.of(), List.of(), null);
    private static final SubjectScores MODULE = scores("goods", "high");
    private static final SubjectScores RISK = scores("goods.unsafe", "low");
    private static final SubjectScores WHOLE = scores(ScoredAssessment.WHOLE, "medium");

    @Test
    void findsTheScoresOfModulesOfRisksAndOfTheWhole() {
        ScoredAssessment scored = scored(WHOLE);

        assertThat(scored.scoresOf("goods")).contains(MODULE);
        assertThat(scored.scoresOf("goods.unsafe")).contains(RISK);
        assertThat(scored.scoresOf("whole")).contains(WHOLE);
        assertThat(scored.scoresOf("unheard-of")).isEmpty();
    }

    @Test
    void hasNoWholeWhereNothingIsRolledUp() {
        assertThat(scored(null).scoresOf("whole")).isEmpty();
    }

    @Test
    void tellsNothingButTheIdWhenItIsPrinted() {
        assertThat(scored(WHOLE)).hasToString("scored assessment 2024");
    }

    private static ScoredAssessment scored(@Nullable SubjectScores whole) {
        return new ScoredAssessment(ASSESSMENT, new Figures(List.of()), List.of(MODULE), List.of(RISK), whole, null);
    }

    private static SubjectScores scores(String subject, String inherent) {
        SubjectScores s = new SmallMethod().score(new Given().stated(Dimension.INHERENT, inherent));
        return new SubjectScores(
                subject, s.probability(), s.severity(), s.inherent(), s.effectiveness(), s.residual(), null, null);
    }
}

package org.systemicrisk.model.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Whatever figures are withheld by whatever forms, in one year or in both: none stands in the public edition. */
class FormsInEditionsTest {

    private static final long SEED = 42_005L;
    private static final int EDITIONS = 2_000;
    private static final MetricId METRIC = new MetricId("goods.listings");
    private static final List<String> FORMS = List.of(
            "mark", "index", "direction", "magnitude", "rounded 10", "rounded 1000", "band 1 9", "band 100000 900000");

    private final Random random = new Random(SEED);

    @Test
    void leaveNoFigureInThePublicEdition() {
        for (int i = 0; i < EDITIONS; i++) {
            String now = digits();
            String then = random.nextInt(5) == 0 ? now : digits();
            String form = FORMS.get(random.nextInt(FORMS.size()));
            Assessment before = year("2023", then, FORMS.get(random.nextInt(FORMS.size())));
            Assessment assessment = Fixtures.withPrevious(year("2024", now, form), before);

            ScoredAssessment content =
                    Redactor.publish(Scorer.score(assessment)).content();

            assertThat(Dump.of(content))
                    .as("seed " + SEED + ": " + form + " of " + now + " after " + then)
                    .contains("Replaced")
                    .doesNotContain(now)
                    .doesNotContain(then);
        }
    }

    /** Six digits, the last of which is no zero, so that no rounded number holds them. */
    private String digits() {
        return Integer.toString(100_000 + random.nextInt(90_000) * 10 + 1 + random.nextInt(9));
    }

    private static Assessment year(String id, String value, String form) {
        Assessment plain = Fixtures.assessment(
                id,
                Fixtures.methodology(id),
                List.of(Fixtures.observation(METRIC, value)),
                List.of(Fixtures.stated("medium", "strong", "low")),
                null);
        return Fixtures.with(plain, plain.registry(), List.of(redaction(form)), Narrative.EMPTY);
    }

    private static Redaction redaction(String form) {
        return Fixtures.redaction("listings", new RedactionTarget.Figure(METRIC), form, Ground.PROVIDER_CONFIDENTIAL);
    }
}

package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** The clean assessment of which every rule's pair of examples is a small change. */
class RuleBaseTest {
    private static final Path BASE = Path.of("src", "test", "resources", "rules", "base");

    private final Reading reading = AssessmentProject.open(BASE).read(AssessmentId.of("2025"));

    @Test
    void isReadWithoutAFinding() {
        assertThat(reading.findings())
                .as(() -> new FindingsText(reading.texts()).show(reading.findings()))
                .isEmpty();
    }

    @Test
    void hasOneRatingThatStaysAndOneThatFalls() {
        ScoredAssessment scored = Scorer.score(reading.assessment().orElseThrow());
        Comparison comparison = Comparison.of(scored).orElseThrow();

        assertThat(rating(scored, "goods")).isEqualTo("medium");
        assertThat(rating(scored, "speech")).isEqualTo("low");
        assertThat(change(comparison, "goods")).isEqualTo(Change.UNCHANGED);
        assertThat(change(comparison, "speech")).isEqualTo(Change.LOWERED);
    }

    private static String rating(ScoredAssessment scored, String module) {
        return scored.scoresOf(module)
                .orElseThrow()
                .of(Dimension.RESIDUAL)
                .rating()
                .step()
                .orElseThrow()
                .value();
    }

    private static Change change(Comparison comparison, String module) {
        return comparison.of(module, Dimension.RESIDUAL).orElseThrow().change();
    }
}

package org.systemicrisk.data.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Scales of bare numbers: the number is the id and the label. */
class ScaleOfNumbersTest {

    private static final String NUMBERS =
            """
            in methodology/three.yaml
            - - {id: light, label: Light}
            - - {id: grave, label: Grave}
            +     - {number: 0}
            +     - {number: 1}
            +     - {number: 2}
            - aggregation: mean
            - rounding: half-up
            +   combine: {maximum: [scope, remediability]}
            - columns: severity
            +   columns: severity
            - rare: [low, medium]
            - likely: [medium, high]
            +     rare: [low, low, medium]
            +     likely: [low, medium, high]
            in assessments/2024/ratings/goods.yaml
            - remediability: {answer: light}
            +   remediability: {answer: 0}
            in assessments/2024/ratings/speech.yaml
            - remediability: {answer: light}
            +   remediability: {answer: 0}
            """;

    @Test
    void needsNeitherIdsNorLabels(@TempDir Path directory) {
        ScoredAssessment scored = read(directory);

        Scale severity = scored.assessment().methodology().scale("severity").orElseThrow();
        assertThat(severity.steps()).extracting(Step::label).isEqualTo(List.of("0", "1", "2"));
        assertThat(scored.scoresOf("goods").orElseThrow().severity().rating())
                .isEqualTo(new Rating.At(new StepId("2")));
        assertThat(scored.scoresOf("goods").orElseThrow().inherent().rating())
                .isEqualTo(new Rating.At(new StepId("medium")));
    }

    private static ScoredAssessment read(Path directory) {
        BrokenProject.copyOf("small", directory);
        BrokenProject.change(directory, NUMBERS);
        Reading reading = AssessmentProject.open(directory).read(AssessmentId.of("2024"));
        assertThat(reading.assessment())
                .as(new FindingsText(reading.texts()).show(reading.findings()))
                .isPresent();
        return Scorer.score(reading.assessment().orElseThrow());
    }
}

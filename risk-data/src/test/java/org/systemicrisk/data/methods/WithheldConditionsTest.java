package org.systemicrisk.data.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** What the public edition shows of a rating whose condition asks for something that is withheld. */
class WithheldConditionsTest {

    private static final String REDACTION =
            """
            in assessments/2025/redactions.yaml
            + redactions:
            +   - id: hidden
            +     target: %s
            +     grounds: [provider-confidential]
            +     harm: It tells how much passes unseen.
            +     narrower: Any form of it tells as much.
            """;

    @Test
    void showsTheConditionWithoutTheFigure(@TempDir Path directory) {
        ScoredAssessment scored = read("snapchat-2025", REDACTION.formatted("figure misinformation.views"), directory);

        Score complete = probability(scored);
        Score open = probability(Redactor.publish(scored).content());

        assertThat(figures(complete)).containsOnly(new BigDecimal("0.0001"));
        assertThat(figures(open)).isEmpty();
        assertThat(open.rating()).isEqualTo(complete.rating()).isEqualTo(new Rating.At(new StepId("extremely-low")));
        assertThat(open.derivation().orElseThrow().inputs())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.redaction()).isPresent());
    }

    @Test
    void passesOverNoFigureThatIsWithheld(@TempDir Path directory) {
        ScoredAssessment scored = read("snapchat-2025", REDACTION.formatted("figure misinformation.views"), directory);

        ScoredAssessment again = Scorer.score(Redactor.publish(scored).content().assessment());

        assertThat(probability(again).rating()).isEqualTo(new Rating.NotStated());
    }

    @Test
    void withholdsAnAnswerWithTheReasonForIt(@TempDir Path directory) {
        String changes =
                """
                in assessments/2025/ratings.yaml
                - module: health
                + module: health
                + probability: {stated: extremely-low, source: {id: report}}
                + severity: {stated: severe, source: {id: report}}
                + answers: [{asked: imminent, answer: yes, why: Lives are in danger.}]
                """
                        + REDACTION.formatted("answer health imminent");
        ScoredAssessment scored = read("snapchat-2025", changes, directory);

        ScoredAssessment open = Redactor.publish(scored).content();

        assertThat(open.assessment().ratings().toString()).doesNotContain("Lives are in danger");
        Derivation.Adjusted adjusted = (Derivation.Adjusted)
                open.scoresOf("health").orElseThrow().priority().derivation().orElseThrow();
        assertThat(adjusted.applied().get(0).checked().get(0).answer().value()).isEmpty();
    }

    @Test
    void showsNoStepOfAPartThatFollowsFromAWithheldAnswer(@TempDir Path directory) {
        ScoredAssessment scored =
                read("temu-2025", REDACTION.formatted("answer fundamental-rights own-cases"), directory);

        Score complete = scored.scoresOf("fundamental-rights").orElseThrow().probability();
        ScoredAssessment published = Redactor.publish(scored).content();
        Score open = published.scoresOf("fundamental-rights").orElseThrow().probability();

        assertThat(terms(complete))
                .allSatisfy(term -> assertThat(term.number().value()).isPresent());
        assertThat(terms(complete)).extracting(Derivation.Term::derivation).anyMatch(Objects::nonNull);
        assertThat(terms(open)).allSatisfy(term -> {
            assertThat(term.number().value()).isEmpty();
            assertThat(term.derivation()).isNull();
        });
        assertThat(open.rating()).isEqualTo(complete.rating());
        assertThat(open.derivation().orElseThrow().value()).isEmpty();
        assertThat(Scorer.score(published.assessment())
                        .scoresOf("fundamental-rights")
                        .orElseThrow()
                        .probability()
                        .rating())
                .isEqualTo(new Rating.NotStated());
    }

    /** Of the parts of severity none is published where one is withheld: with the others and the mean it could be reckoned. */
    @Test
    void showsNoOtherPartOfSeverityInACondition(@TempDir Path directory) {
        String changes =
                """
                in methodology/temu-2025.yaml
                - - {raise-by-judgement: true}
                +     - {raise-to: high, all-of: [{answer: scope, is: low-medium}]}
                """
                        + REDACTION.formatted("answer fundamental-rights scale");
        ScoredAssessment scored = read("temu-2025", changes, directory);

        assertThat(asked(scored)).allSatisfy(cell -> assertThat(cell.value()).isPresent());
        assertThat(asked(Redactor.publish(scored).content()))
                .allSatisfy(cell -> assertThat(cell.value()).isEmpty());
    }

    private static List<Cell<?>> asked(ScoredAssessment scored) {
        Derivation.Adjusted adjusted = (Derivation.Adjusted) scored.scoresOf("fundamental-rights")
                .orElseThrow()
                .inherent()
                .derivation()
                .orElseThrow();
        List<Cell<?>> asked = new ArrayList<>();
        adjusted.applied().forEach(applied -> applied.checked().forEach(checked -> asked.add(checked.answer())));
        assertThat(asked).isNotEmpty();
        return asked;
    }

    @Test
    void marksAPartForTheAuthorities(@TempDir Path directory) {
        ScoredAssessment scored =
                read("temu-2025", REDACTION.formatted("answer fundamental-rights own-cases"), directory);

        Score complete = Redactor.complete(scored)
                .content()
                .scoresOf("fundamental-rights")
                .orElseThrow()
                .probability();

        Derivation.Term part = terms(complete).get(0);
        assertThat(part.number().value()).isPresent();
        assertThat(part.number().redaction()).isPresent();
        assertThat(part.derivation().inputs())
                .anySatisfy(cell -> assertThat(cell.redaction()).isPresent());
    }

    private static List<Derivation.Term> terms(Score score) {
        return ((Derivation.Combined) score.derivation().orElseThrow()).terms();
    }

    private static Score probability(ScoredAssessment scored) {
        return scored.scoresOf("illegal.misinformation").orElseThrow().probability();
    }

    private static List<Object> figures(Score score) {
        return score.derivation().orElseThrow().inputs().stream()
                .map(Cell::value)
                .flatMap(value -> value.<Object>map(Object.class::cast).stream())
                .toList();
    }

    private static ScoredAssessment read(String method, String changes, Path directory) {
        BrokenProject.copyOf("methods/" + method, directory);
        BrokenProject.change(directory, changes);
        Reading reading = AssessmentProject.open(directory).read(AssessmentId.of("2025"));
        assertThat(reading.assessment())
                .as(new FindingsText(reading.texts()).show(reading.findings()))
                .isPresent();
        return Scorer.score(reading.assessment().orElseThrow());
    }
}

package org.systemicrisk.data.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.sensitivity.AnswerMove;
import org.systemicrisk.model.sensitivity.Direction;
import org.systemicrisk.model.sensitivity.Distance;
import org.systemicrisk.model.sensitivity.Overstep;
import org.systemicrisk.model.sensitivity.Sensitivity;
import org.systemicrisk.model.sensitivity.SubjectSensitivity;
import org.systemicrisk.model.sensitivity.Verdict;

/**
 * The sample's five residual ratings, whose distances to the next rating were worked out by hand from its files:
 *
 * <pre>
 *                  points of 100            inherent × effectiveness → residual   other residual below / from
 * products         3·2 + 13·3 + 8·4 + 1·1 = 78   High × Strong → Medium                  70: −8    90: +12
 * ipr              1 + 6·2 + 14·3 + 4·4   = 71   Medium High × Strong → Low Medium       70: −1    90: +19
 * content          2 + 13·2 + 8·3 + 2·4   = 60   Low Medium × Moderate → Low             40: −20   none
 * data-protection  1 + 5·2 + 14·3 + 5·4   = 73   Medium High × Strong → Low Medium       70: −3    90: +17
 * consumer         1 + 8·2 + 15·3 + 1·4   = 66   High × Moderate → Medium High           40: −26   70: +4
 * </pre>
 *
 * <p>All borders belong to the band above them, so that a fall has to be more than the distance and a rise only as much.
 */
class SampleSensitivityTest {

    private static final ScoredAssessment SCORED =
            Scorer.score(AssessmentProject.open(Path.of("..", "sample-assessment"))
                    .read(AssessmentId.of("2024"))
                    .assessment()
                    .orElseThrow());
    private static final Sensitivity COMPLETE =
            Sensitivity.of(Redactor.complete(SCORED).content());
    private static final Sensitivity PUBLIC =
            Sensitivity.of(Redactor.publish(SCORED).content());

    @ParameterizedTest
    @CsvSource({
        "products, EFFECTIVENESS, DOWN, 8, true, medium-high",
        "products, EFFECTIVENESS, UP, 12, false, low-medium",
        "ipr, EFFECTIVENESS, DOWN, 1, true, medium",
        "ipr, EFFECTIVENESS, UP, 19, false, low",
        "content, EFFECTIVENESS, DOWN, 20, true, low-medium",
        "content, EFFECTIVENESS, UP, , ,",
        "data-protection, EFFECTIVENESS, DOWN, 3, true, medium",
        "data-protection, EFFECTIVENESS, UP, 17, false, low",
        "consumer, EFFECTIVENESS, DOWN, 26, true, high",
        "consumer, EFFECTIVENESS, UP, 4, false, medium",
        "products, PROBABILITY, DOWN, 0.11, true, low-medium",
        "products, PROBABILITY, UP, , ,",
        "content, PROBABILITY, DOWN, , ,",
        "content, PROBABILITY, UP, 0.27, false, low-medium",
        "data-protection, PROBABILITY, DOWN, 0.16, true, low",
        "data-protection, PROBABILITY, UP, , ,",
        "consumer, PROBABILITY, DOWN, 0.07, true, medium",
        "consumer, PROBABILITY, UP, , ,"
    })
    void isAsFarFromAnotherResidualRatingAsByHand(
            String module, Dimension input, Direction direction, String amount, Boolean beyond, String becomes) {
        for (Sensitivity edition : List.of(COMPLETE, PUBLIC)) {
            Optional<Overstep> crossing =
                    distance(edition, module, input).value().orElseThrow().first(direction, Dimension.RESIDUAL);

            assertThat(crossing.map(c -> c.margin().amount().toPlainString())).isEqualTo(Optional.ofNullable(amount));
            assertThat(crossing.map(c -> c.margin().beyond())).isEqualTo(Optional.ofNullable(beyond));
            assertThat(crossing.flatMap(c -> c.of(Dimension.RESIDUAL))
                            .map(shift -> shift.to().value()))
                    .isEqualTo(Optional.ofNullable(becomes));
        }
    }

    /** 2,764,070 of 531,480,000 listings is 0.5200703695 per cent; the rate is withheld from the public. */
    @Test
    void tellsTheDistanceOfAWithheldRateOnlyInTheCompleteEdition() {
        Cell<Distance> complete = distance(COMPLETE, "ipr", Dimension.PROBABILITY);
        Cell<Distance> published = distance(PUBLIC, "ipr", Dimension.PROBABILITY);

        assertThat(amount(complete, Direction.DOWN)).isEqualTo("0.2200703695");
        assertThat(amount(complete, Direction.UP)).isEqualTo("0.0799296305");
        assertThat(complete.redaction()).isPresent();
        assertThat(published.value()).isEmpty();
        assertThat(published.redaction()).isEqualTo(complete.redaction());
    }

    @Test
    void findsTheResidualThatHangsOnOneAnswer() {
        Stream<String> hanging = COMPLETE.subjects().stream().flatMap(subject -> subject.answers().stream()
                .flatMap(tested -> tested.result().value().orElseThrow().stream())
                .filter(move -> move.of(Dimension.RESIDUAL).isPresent())
                .map(move -> subject.subject() + " " + move.question() + " " + move.direction() + " " + to(move)));

        assertThat(hanging)
                .containsExactly(
                        "consumer scope DOWN medium",
                        "consumer scale DOWN medium",
                        "consumer remediability DOWN medium");
    }

    @ParameterizedTest
    @CsvSource({
        "products, Robust, Robust",
        "ipr, Borderline, Borderline",
        "content, Robust, Robust",
        "data-protection, Robust, Robust",
        "consumer, Borderline, Borderline"
    })
    void judgesTheResidualRatings(String module, String complete, String published) {
        assertThat(verdict(COMPLETE, module)).isEqualTo(complete);
        assertThat(verdict(PUBLIC, module)).isEqualTo(published);
    }

    /** The seed of the sample's settings, whatever the machine. */
    @Test
    void drawsTheSameWithTheSameSeed() {
        for (Sensitivity edition : List.of(COMPLETE, PUBLIC)) {
            assertThat(chances(edition, "consumer")).contains("low-medium 0.2, medium 17.1, medium-high 82.7");
        }
        assertThat(chances(COMPLETE, "ipr")).contains("low-medium 83.5, medium 16.6");
        assertThat(chances(PUBLIC, "ipr")).isEmpty();
    }

    private static Optional<String> chances(Sensitivity edition, String module) {
        return edition.of(module)
                .flatMap(s -> SubjectSensitivity.of(s.chances(), Dimension.RESIDUAL))
                .flatMap(Cell::value)
                .map(chances -> chances.stream()
                        .map(chance -> chance.step() + " " + chance.percent().toPlainString())
                        .collect(Collectors.joining(", ")));
    }

    private static String verdict(Sensitivity edition, String module) {
        Verdict verdict = edition.of(module)
                .flatMap(s -> s.verdict(Dimension.RESIDUAL))
                .flatMap(Cell::value)
                .orElseThrow();
        return verdict.getClass().getSimpleName();
    }

    private static String to(AnswerMove move) {
        return move.of(Dimension.RESIDUAL).orElseThrow().to().value();
    }

    private static Cell<Distance> distance(Sensitivity edition, String module, Dimension dimension) {
        return edition.of(module)
                .flatMap(s -> SubjectSensitivity.of(s.distances(), dimension))
                .orElseThrow();
    }

    private static String amount(Cell<Distance> distance, Direction direction) {
        return distance.value()
                .orElseThrow()
                .first(direction, Dimension.RESIDUAL)
                .orElseThrow()
                .margin()
                .amount()
                .toPlainString();
    }
}

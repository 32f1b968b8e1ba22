package org.systemicrisk.model.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.AskingMethod.condition;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.AskingMethod;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.scoring.Scorer;

/** What a published rating tells of a withheld figure that its conditions ask for. */
class ConditionCluesTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void tellsOnWhichSideOfACutOffTheFigureLies() {
        List<Condition> conditions =
                List.of(condition("certain", List.of(AskingMethod.from("views", HALF)), List.of()));

        assertThat(clues(conditions, "0.6")).singleElement().asString().endsWith("lies: from 0.5 upward");
        assertThat(clues(conditions, "0.5")).singleElement().asString().endsWith("lies: from 0.5 upward");
        assertThat(clues(conditions, "0.4")).singleElement().asString().endsWith("lies: below 0.5");
    }

    @Test
    void tellsOfEveryConditionOnce() {
        List<Condition> conditions = List.of(
                condition("certain", List.of(AskingMethod.from("views", HALF)), List.of()),
                condition("likely", List.of(), List.of(AskingMethod.above("views", new BigDecimal("0.1")))));

        assertThat(clues(conditions, "0.3"))
                .satisfiesExactlyInAnyOrder(
                        clue -> assertThat(clue).endsWith("lies: below 0.5"),
                        clue -> assertThat(clue).endsWith("lies: above 0.1"));
    }

    @Test
    void tellsNothingOfAFigureThatIsPublished() {
        List<Condition> conditions =
                List.of(condition("certain", List.of(AskingMethod.from("reports", HALF)), List.of()));

        assertThat(clues(conditions, "0.6")).isEmpty();
    }

    /** Both bounds as a source prints them, the greater one first. */
    @Test
    void tellsNothingByBoundsThatNoNumberMeets() {
        Criterion upsideDown = new Criterion(
                "views",
                null,
                null,
                null,
                null,
                List.of(HALF, new BigDecimal("0.1")),
                null,
                null,
                null,
                Map.of(),
                Places.NONE);

        assertThat(clues(List.of(condition("certain", List.of(upsideDown), List.of())), "0.3"))
                .isEmpty();
    }

    private static List<String> clues(List<Condition> conditions, String views) {
        Assessment a = Fixtures.assessment(
                "2024",
                AskingMethod.method(conditions, "very-unlikely", List.of()),
                List.of(
                        Fixtures.observation(AskingMethod.VIEWS, views),
                        Fixtures.observation(AskingMethod.REPORTS, "0.7")),
                List.of(AskingMethod.module(List.of(4, 4, 4), Collections.nCopies(4, 2), "none")),
                null);
        Assessment withheld = Fixtures.with(
                a,
                Fixtures.registry(
                        List.of(
                                Fixtures.metric(AskingMethod.VIEWS, null, null),
                                Fixtures.metric(AskingMethod.REPORTS, null, null)),
                        List.of()),
                List.of(Fixtures.redaction(
                        "r1", new RedactionTarget.Figure(AskingMethod.VIEWS), "mark", Ground.PROVIDER_CONFIDENTIAL)),
                a.narrative());
        return PublicKnowledge.of(Scorer.score(withheld)).notebook().clues().stream()
                .filter(clue -> clue.key().startsWith("condition "))
                .map(Clue::words)
                .toList();
    }
}

package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

class VerdictTest {

    /** 50 of 100: 20 points from either border, and far from all others. */
    private static final List<Integer> MIDDLE = Collections.nCopies(25, 2);

    @Test
    void isRobustInTheMiddleOfEverything() {
        assertThat(verdict(Trials.tried("0.9", List.of(4, 4, 4), MIDDLE))).isEqualTo(Cell.of(new Verdict.Robust()));
    }

    @Test
    void isBorderlineWhereOneAnswerIsEnough() {
        SubjectSensitivity tried = Trials.tried("0.5", List.of(5, 4, 5), MIDDLE);

        assertThat(reasons(tried)).contains("HangsOnAnswer scope DOWN", "HangsOnAnswer remediability DOWN");
    }

    @Test
    void isBorderlineNearABorder() {
        SubjectSensitivity tried = Trials.tried("0.62", List.of(4, 4, 4), MIDDLE);

        assertThat(reasons(tried)).containsExactly("NearBorder 0.02");
    }

    @Test
    void cannotBeToldOfWhatWasStated() {
        SubjectSensitivity tried =
                Trials.tried(Fixtures.observation(Fixtures.RATE, "0.5"), Fixtures.stated("medium", "strong", "low"));

        assertThat(verdict(tried).value())
                .contains(new Verdict.Untold(List.of(new Unknown(Dimension.RESIDUAL, Unknown.Cause.STATED))));
        assertThat(tried.distances()).isEmpty();
    }

    @Test
    void cannotBeToldOfWhatWasSetByHand() {
        SubjectSensitivity tried = Trials.tried(
                Fixtures.observation(Fixtures.RATE, "0.9"),
                Fixtures.overridden(Fixtures.computed(List.of(4, 4, 4), MIDDLE), "high", "test purchases", "Board"));

        assertThat(verdict(tried).value())
                .contains(new Verdict.Untold(List.of(new Unknown(Dimension.RESIDUAL, Unknown.Cause.BY_HAND))));
    }

    @Test
    void cannotBeToldToThePublicWhereTheRateIsWithheld() {
        ScoredAssessment scored = withheld("0.9", new RedactionTarget.Figure(Fixtures.RATE));
        SubjectSensitivity published = Trials.tried(Redactor.publish(scored).content());
        SubjectSensitivity complete = Trials.tried(Redactor.complete(scored).content());

        assertThat(verdict(published).value())
                .contains(new Verdict.Untold(List.of(new Unknown(Dimension.PROBABILITY, Unknown.Cause.WITHHELD))));
        assertThat(verdict(complete).value()).contains(new Verdict.Robust());
        assertThat(verdict(complete).redaction()).contains(new RedactionId("r1"));
        assertThat(SubjectSensitivity.of(published.distances(), Dimension.PROBABILITY)
                        .flatMap(Cell::value))
                .isEmpty();
        assertThat(SubjectSensitivity.of(published.chances(), Dimension.RESIDUAL)
                        .flatMap(Cell::value))
                .isEmpty();
    }

    @Test
    void movesNoAnswerForThePublicWhereOneOfThemIsWithheld() {
        ScoredAssessment scored = withheld("0.9", new RedactionTarget.AnswerTo(Fixtures.GOODS, "scope"));
        SubjectSensitivity published = Trials.tried(Redactor.publish(scored).content());

        assertThat(SubjectSensitivity.of(published.answers(), Dimension.SEVERITY))
                .hasValueSatisfying(cell -> assertThat(cell.value()).isEmpty());
        assertThat(SubjectSensitivity.of(published.answers(), Dimension.EFFECTIVENESS)
                        .flatMap(Cell::value))
                .isPresent();
    }

    /** Two worlds with the same published step: the public edition says the same in both. */
    @Test
    void tellsThePublicNothingOfTheWithheldRate() {
        SubjectSensitivity one =
                Trials.tried(Redactor.publish(withheld("0.61", new RedactionTarget.Figure(Fixtures.RATE)))
                        .content());
        SubjectSensitivity other =
                Trials.tried(Redactor.publish(withheld("47.11", new RedactionTarget.Figure(Fixtures.RATE)))
                        .content());

        assertThat(one).isEqualTo(other);
    }

    private static ScoredAssessment withheld(String rate, RedactionTarget target) {
        Assessment a = Trials.scored(rate, List.of(4, 4, 4), MIDDLE).assessment();
        return Scorer.score(Fixtures.with(
                a,
                a.registry(),
                List.of(Fixtures.redaction("r1", target, "mark", Ground.PROVIDER_CONFIDENTIAL)),
                a.narrative()));
    }

    private static Cell<Verdict> verdict(SubjectSensitivity tried) {
        return tried.verdict(Dimension.RESIDUAL).orElseThrow();
    }

    private static List<String> reasons(SubjectSensitivity tried) {
        Verdict verdict = verdict(tried).value().orElseThrow();
        assertThat(verdict).isInstanceOf(Verdict.Borderline.class);
        return ((Verdict.Borderline) verdict)
                .reasons().stream()
                        .flatMap(cell -> cell.value().stream())
                        .map(VerdictTest::text)
                        .toList();
    }

    private static String text(Reason reason) {
        return reason.accept(new Reason.Visitor<>() {
            @Override
            public String answer(Reason.HangsOnAnswer r) {
                return "HangsOnAnswer " + r.move().question() + " " + r.move().direction();
            }

            @Override
            public String rating(Reason.HangsOnRating r) {
                return "HangsOnRating " + r.move().subject() + " " + r.move().direction();
            }

            @Override
            public String border(Reason.NearBorder r) {
                return "NearBorder " + r.crossing().margin().amount().toPlainString();
            }

            @Override
            public String chance(Reason.MayBeAnother r) {
                return "MayBeAnother " + r.chance().step();
            }
        });
    }
}

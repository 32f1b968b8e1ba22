package org.systemicrisk.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.computed;
import static org.systemicrisk.model.Fixtures.overridden;
import static org.systemicrisk.model.Fixtures.stated;
import static org.systemicrisk.model.diff.TwoAssessments.NEW;
import static org.systemicrisk.model.diff.TwoAssessments.OLD;
import static org.systemicrisk.model.diff.TwoAssessments.asking;
import static org.systemicrisk.model.diff.TwoAssessments.inputs;
import static org.systemicrisk.model.diff.TwoAssessments.reading;
import static org.systemicrisk.model.diff.TwoAssessments.year;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** What became of what ratings rest on. */
class InputDifferencesTest {

    private static final List<Integer> HALF = List.of(2, 2, 2, 2, 2);

    @Test
    void saysWhichAnswersMovedAndByHowManySteps() {
        Diff diff = Diff.between(
                year("2023", OLD, "0.7", computed(List.of(2, 4, 3), List.of(0, 2, 4))),
                year("2024", NEW, "0.3", computed(List.of(4, 4, 2), List.of(3, 2, 3))));

        assertThat(inputs(diff))
                .containsExactly(
                        "QUESTION q1 RAISED 3",
                        "PART scope RAISED 2",
                        "PART remediability LOWERED -1",
                        "QUESTION q3 LOWERED -1",
                        "RATE  LOWERED null");
        assertThat(diff.inputs()).containsExactly(new InputCount(Kind.MODULE, "goods", "goods", 2, 0));
    }

    @Test
    void whatIsAskedOnOneSideOnlyIsNewOrGone() {
        Diff diff = Diff.between(
                year("2023", NEW, "0.7", computed(List.of(2, 2, 2), List.of(1, 2, 3))),
                year("2024", NEW, "0.7", computed(List.of(2, 2), List.of(1, 2, 3, 4))));

        assertThat(inputs(diff)).containsExactly("PART remediability REMOVED null", "QUESTION q4 NEW null");
        assertThat(inputs(diff.mirrored())).containsExactly("QUESTION q4 REMOVED null", "PART remediability NEW null");
        assertThat(diff.inputs().get(0).unchanged()).isEqualTo(6);
    }

    @Test
    void nothingMovesWhereNothingIsGiven() {
        ModuleRatings nothing = Fixtures.ratings(null, null, null, null, null);

        Diff diff = Diff.between(year("2023", NEW, "1", nothing), year("2024", NEW, "1", nothing));

        assertThat(diff.inputs()).isEmpty();
        assertThat(diff.differences()).noneMatch(InputDifference.class::isInstance);
    }

    @Test
    void answersOfAnotherMethodAreReadAsItsMappingSays() {
        Methodology shifted = reading("2024", mapping("m0", "m0", "m1", "m1", "m2", "m2", "m3", "m4", "m4", "m4"));

        Diff diff = Diff.between(
                year("2023", OLD, "0.7", computed(List.of(), List.of(3, 3, 0))),
                year("2024", shifted, "0.7", computed(List.of(), List.of(3, 4, 0))));

        assertThat(inputs(diff)).containsExactly("QUESTION q1 LOWERED -1");
    }

    @Test
    void answersThatNoMappingReadsAreNotComparable() {
        Diff diff = Diff.between(
                year("2023", OLD, "0.7", computed(List.of(2), List.of(3))),
                year("2024", Fixtures.methodology("2024"), "0.7", computed(List.of(2), List.of(3))));

        assertThat(inputs(diff)).containsExactly("PART scope NOT_COMPARABLE null", "QUESTION q1 NOT_COMPARABLE null");
    }

    @Test
    void anAnswerThatIsOnNoScaleIsComparedWithItselfOnly() {
        ModuleRatings strange = asked("9", null);

        assertThat(inputs(Diff.between(year("2023", NEW, "1", strange), year("2024", NEW, "1", strange))))
                .isEmpty();
        assertThat(inputs(Diff.between(year("2023", NEW, "1", strange), year("2024", NEW, "1", asked("1", null)))))
                .containsExactly("ANSWER imminent NOT_COMPARABLE null");
    }

    @Test
    void comparesAnswersToWhatConditionsAsk() {
        Methodology old = asking(OLD, "imminent", "risk");
        Methodology today = asking(NEW, "imminent", "risk");

        Diff diff = Diff.between(
                year("2023", old, "1", asked("1", Fixtures.RATE)),
                year("2024", today, "1", asked("medium", Fixtures.RATE)));

        assertThat(inputs(diff)).containsExactly("ANSWER imminent RAISED 2");
        assertThat(diff.inputs().get(0).unchanged()).isEqualTo(1);
    }

    @Test
    void anotherFigureThatIsAskedForIsNotComparable() {
        ModuleRatings other = asked("1", new MetricId("goods.other"));

        assertThat(inputs(
                        Diff.between(year("2023", NEW, "1", asked("1", Fixtures.RATE)), year("2024", NEW, "1", other))))
                .containsExactly("FIGURE views NOT_COMPARABLE null");
        assertThat(inputs(Diff.between(year("2023", NEW, "1", other), year("2024", NEW, "2", other))))
                .isEmpty();
    }

    @Test
    void aFigureWhoseSeriesIsBrokenIsNotComparable() {
        ModuleRatings rated = computed(List.of(), List.of());
        ScoredAssessment then = broken(year("2023", NEW, "1", rated));
        ScoredAssessment now = broken(year("2024", NEW, "2", rated));

        assertThat(inputs(Diff.between(then, now))).containsExactly("RATE  NOT_COMPARABLE null");
    }

    @Test
    void comparesWhatWasStated() {
        Diff diff = Diff.between(
                year("2023", NEW, "1", stated("high", "strong", "low")),
                year("2024", NEW, "1", stated("medium", "strong", "below high")));

        assertThat(inputs(diff)).containsExactly("STATED  LOWERED -2", "STATED  NOT_COMPARABLE null");
    }

    @Test
    void comparesStatedPercentages() {
        assertThat(inputs(Diff.between(year("2023", NEW, "1", percent("40")), year("2024", NEW, "1", percent("41")))))
                .containsExactly("PERCENT  RAISED null");
        assertThat(inputs(Diff.between(year("2023", NEW, "1", percent("40")), year("2024", NEW, "1", percent("39.5")))))
                .containsExactly("PERCENT  LOWERED null");
        assertThat(inputs(Diff.between(year("2023", NEW, "1", percent("40")), year("2024", NEW, "1", percent("40.0")))))
                .isEmpty();
    }

    @Test
    void saysWhatIsSetByHandAndWasNot() {
        ModuleRatings plain = computed(List.of(2, 2, 2), HALF);

        assertThat(inputs(Diff.between(
                        year("2023", NEW, "1", plain),
                        year("2024", NEW, "1", overridden(plain, "high", "A reason.", "Board")))))
                .containsExactly("SET_BY_HAND  NEW null");
    }

    @Test
    void comparesWhatIsSetByHandOnBothSides() {
        assertThat(inputs(Diff.between(set("low", null, "A.", "B"), set("medium", null, "A.", "B"))))
                .containsExactly("SET_BY_HAND  RAISED 2");
        assertThat(inputs(Diff.between(set("low", "1", "A.", "B"), set("low", "1.5", "A.", "B"))))
                .containsExactly("SET_BY_HAND  CHANGED null");
        assertThat(inputs(Diff.between(set("low", null, "A.", "B"), set("low", null, "C.", "B"))))
                .containsExactly("SET_BY_HAND  CHANGED null");
        assertThat(inputs(Diff.between(set("low", null, "A.", "B"), set("low", null, "A.", "D"))))
                .containsExactly("SET_BY_HAND  CHANGED null");
        assertThat(inputs(Diff.between(set("low", "1.50", "A.", "B"), set("low", "1.5", "A.", "B"))))
                .isEmpty();
    }

    @Test
    void whatOneEditionWithholdsIsCountedAndNotCompared() {
        ScoredAssessment then = year("2023", NEW, "0.7", computed(List.of(1, 2, 3), List.of(1, 1)));
        ScoredAssessment now = withholding("answer goods q1", computed(List.of(2, 2, 3), List.of(2, 3)));

        Diff diff = Diff.between(
                Redactor.publishBeside(then, now).content(),
                Redactor.publishBeside(now, then).content());

        assertThat(inputs(diff)).containsExactly("PART scope RAISED 1");
        assertThat(diff.inputs()).containsExactly(new InputCount(Kind.MODULE, "goods", "goods", 3, 2));
    }

    @Test
    void whatIsWithheldIsComparedForTheAuthorities() {
        ScoredAssessment then = year("2023", NEW, "0.7", computed(List.of(1, 2, 3), List.of(1)));
        ScoredAssessment now = withholding("answer goods q1", computed(List.of(1, 2, 3), List.of(2)));

        Diff diff = Diff.between(
                Redactor.complete(then).content(), Redactor.complete(now).content());

        assertThat(inputs(diff)).containsExactly("QUESTION q1 RAISED 1");
        assertThat(diff.inputs().get(0).withheld()).isZero();
    }

    private static ScoredAssessment withholding(String target, ModuleRatings ratings) {
        Assessment plain = year("2024", NEW, "0.7", ratings).assessment();
        return Scorer.score(Fixtures.with(
                plain,
                plain.registry(),
                List.of(Fixtures.redaction("r", RedactionTarget.of(target), "mark", Ground.SERVICE_SECURITY)),
                plain.narrative()));
    }

    private static ScoredAssessment broken(ScoredAssessment year) {
        return Scorer.score(Fixtures.with(
                year.assessment(),
                Fixtures.registry(List.of(Fixtures.brokenFrom(Fixtures.RATE, "2024")), List.of()),
                List.of(),
                year.assessment().narrative()));
    }

    private static org.systemicrisk.model.methodology.LabelMapping mapping(String... pairs) {
        java.util.Map<String, StepId> steps = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            steps.put(pairs[i], new StepId(pairs[i + 1]));
        }
        return new org.systemicrisk.model.methodology.LabelMapping(
                "2023", "effectiveness.answers", steps, null, Places.NONE);
    }

    private static ModuleRatings asked(String answer, @Nullable MetricId figure) {
        return new ModuleRatings(
                Fixtures.GOODS,
                null,
                null,
                null,
                null,
                null,
                figure == null ? List.of() : List.of(new AskedFigure("views", figure, Places.NONE)),
                List.of(new AskedReply(
                        "imminent",
                        Cell.of(AnswerValue.of(answer)),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Places.NONE)),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Places.NONE);
    }

    private static ModuleRatings percent(String percent) {
        return Fixtures.ratings(
                null,
                null,
                null,
                new EffectivenessInput(
                        List.of(), StatedRating.of("strong"), new BigDecimal(percent), null, null, null, Places.NONE),
                null);
    }

    private static ScoredAssessment set(String step, @Nullable String number, String reason, String by) {
        RatingOverride override = new RatingOverride(
                new StepId(step), number == null ? null : new BigDecimal(number), reason, by, Places.NONE);
        return year(
                "2024",
                NEW,
                "1",
                Fixtures.ratings(null, null, new RatingInput(null, override, null, null, Places.NONE), null, null));
    }
}

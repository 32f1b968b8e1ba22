package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.comparison.StepReadingTest.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;

/** Of the steps and answers of 2023, the first one or two are read in 2024, each as the next higher one; no other is. */
class InputReadingTest {

    private static final Figures KNOWN = new Figures(List.of(Fixtures.observation(Fixtures.RATE, "0.7")));
    private static final Figures WITHHELD = new Figures(List.of(withheld()));
    private static final Figures NONE = new Figures(List.of());
    private static final Methodology THEN = Fixtures.methodology("2023");
    private static final Methodology TODAY = Fixtures.withMapping(
            Fixtures.methodology("2024"),
            mapping("probability", "unlikely", "possible"),
            mapping("severity", "low", "medium"),
            mapping("risk", "low", "medium"),
            mapping("effectiveness", "weak", "moderate"),
            mapping("residual", "low", "medium"),
            mapping("probability.answers", "unlikely", "possible"),
            mapping("severity.answers", "low", "medium"),
            mapping("inherent.answers", "low", "medium"),
            mapping("residual.answers", "low", "medium"),
            mapping("effectiveness.answers", "m0", "m1", "m1", "m2"));

    private static final Inputs NOTHING = new Inputs("goods", null, null, null, null, null);

    @Test
    void readsNothingWhereNothingIsKnown() {
        ReadInputs read = read(NOTHING);

        assertThat(read.inputs()).isEqualTo(NOTHING);
        assertThat(read.faults()).isEmpty();
        assertThat(read.caveats()).isEmpty();
        assertThat(read.fault()).isEmpty();
    }

    @Test
    void keepsTheRateUnlessItsFigureIsWithheld() {
        Inputs rate = with(new ProbabilityInput(Fixtures.RATE, null, null, null, null, Places.NONE));

        assertThat(read(rate, KNOWN).inputs()).isEqualTo(rate);
        assertThat(read(rate, KNOWN).faults()).isEmpty();
        assertThat(read(rate, NONE).faults()).isEmpty();
        assertThat(read(rate, WITHHELD).faults()).isEqualTo(Map.of(Dimension.PROBABILITY, Unbridged.INPUTS_WITHHELD));
    }

    @Test
    void readsTheAnswersToTheParts() {
        Inputs read = read(ofParts(shown("low"), shown("unlikely"))).inputs();

        assertThat(parts(read, Dimension.PROBABILITY)).isEqualTo("possible");
        assertThat(parts(read, Dimension.SEVERITY)).isEqualTo("medium");
        assertThat(parts(read, Dimension.INHERENT)).isEqualTo("medium");
        assertThat(parts(read, Dimension.RESIDUAL)).isEqualTo("medium");
    }

    @Test
    void notesAnswersThatAreNotMapped() {
        ReadInputs read = read(ofParts(shown("high"), shown("certain")));

        assertThat(read.faults())
                .containsOnlyKeys(Dimension.PROBABILITY, Dimension.SEVERITY, Dimension.INHERENT, Dimension.RESIDUAL)
                .containsValue(Unbridged.ANSWERS_NOT_MAPPED)
                .doesNotContainValue(Unbridged.INPUTS_WITHHELD);
        assertThat(read.inputs().parts(Dimension.SEVERITY)).isEmpty();
    }

    @Test
    void notesAnswersThatAreWithheld() {
        ReadInputs read = read(ofParts(removed(), removed()));

        assertThat(read.faults())
                .containsOnlyKeys(Dimension.PROBABILITY, Dimension.SEVERITY, Dimension.INHERENT, Dimension.RESIDUAL)
                .containsValue(Unbridged.INPUTS_WITHHELD)
                .doesNotContainValue(Unbridged.ANSWERS_NOT_MAPPED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"PRIORITY", "CONCLUSION"},
            mode = EnumSource.Mode.EXCLUDE)
    void readsAStatementWhereItIsWhatIsKnown(Dimension dimension) {
        Inputs stated = ofRating(dimension, StatedRating.of(first(dimension)), null);
        InputReading asStatement = new InputReading(steps(), THEN, TODAY, NONE, each -> each == dimension);
        InputReading asInput = new InputReading(steps(), THEN, TODAY, NONE, each -> each != dimension);

        assertThat(rating(asStatement.read(stated).inputs(), dimension))
                .isEqualTo(new Rating.At(new StepId(second(dimension))));
        assertThat(rating(asInput.read(stated).inputs(), dimension)).isNull();
        assertThat(asInput.read(stated).faults()).isEmpty();
    }

    @Test
    void readsAStatedBound() {
        Inputs below = ofRating(Dimension.RESIDUAL, StatedRating.of("below low"), null);

        assertThat(rating(read(below).inputs(), Dimension.RESIDUAL)).isEqualTo(new Rating.Below(new StepId("medium")));
    }

    @Test
    void notesAStatementThatIsNotMapped() {
        ReadInputs read = read(ofRating(Dimension.RESIDUAL, StatedRating.of("high"), null));

        assertThat(rating(read.inputs(), Dimension.RESIDUAL)).isNull();
        assertThat(read.faults()).isEqualTo(Map.of(Dimension.RESIDUAL, Unbridged.NOT_MAPPED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"PRIORITY", "CONCLUSION"},
            mode = EnumSource.Mode.EXCLUDE)
    void readsWhatWasSetByHand(Dimension dimension) {
        assertThat(override(read(ofRating(dimension, null, first(dimension))).inputs(), dimension))
                .isEqualTo(new RatingOverride(new StepId(second(dimension)), "tests", "board", Places.NONE));
    }

    @Test
    void notesWhatWasSetByHandAndIsNotMapped() {
        ReadInputs read = read(ofRating(Dimension.SEVERITY, null, "high"));

        assertThat(override(read.inputs(), Dimension.SEVERITY)).isNull();
        assertThat(read.faults()).isEqualTo(Map.of(Dimension.SEVERITY, Unbridged.NOT_MAPPED));
    }

    @Test
    void readsPriorityAndConclusionLikeEveryOtherRating() {
        RatingInput low = new RatingInput(StatedRating.of("low"), null, null, null, Places.NONE);
        Inputs inputs = NOTHING.withRatings(null, null, null, null, null, low, low);

        ReadInputs read = read(inputs);

        assertThat(read.inputs().priority()).isNotNull();
        assertThat(read.inputs().conclusion()).isNotNull();
        assertThat(read.faults())
                .isEqualTo(
                        Map.of(Dimension.PRIORITY, Unbridged.NOT_MAPPED, Dimension.CONCLUSION, Unbridged.NOT_MAPPED));
    }

    @Test
    void readsTheAnswersToTheQuestionsOfToday() {
        ReadInputs read = read(ofAnswers("q1 m0", "q2 m1"), "q1", "q2");

        assertThat(answers(read)).containsExactly("q1 m1", "q2 m2");
        assertThat(read.caveats()).isEmpty();
        assertThat(read.faults()).isEmpty();
        assertThat(Objects.requireNonNull(read.inputs().effectiveness()).percent())
                .isEqualTo(new BigDecimal("71"));
    }

    @Test
    void saysThatQuestionsWereDropped() {
        ReadInputs read = read(ofAnswers("q1 m0", "q9 m4"), "q1");

        assertThat(answers(read)).containsExactly("q1 m1");
        assertThat(read.caveats()).containsExactly(Caveat.QUESTIONS_DROPPED);
        assertThat(read.faults()).as("m4 is not mapped, and not asked for").isEmpty();
    }

    @Test
    void saysThatQuestionsWereAdded() {
        ReadInputs read = read(ofAnswers("q1 m0"), "q1", "q2");

        assertThat(answers(read)).containsExactly("q1 m1");
        assertThat(read.caveats()).containsExactly(Caveat.QUESTIONS_ADDED);
        assertThat(read(ofAnswers(), "q1", "q2").caveats())
                .as("nothing was answered")
                .isEmpty();
    }

    @Test
    void readsAllAnswersWhereNoQuestionsAreListed() {
        assertThat(answers(read(ofAnswers("q1 m0", "q9 m1")))).containsExactly("q1 m1", "q9 m2");
        assertThat(read(ofAnswers("q1 m0", "q9 m1")).caveats()).isEmpty();
    }

    @Test
    void readsAllAnswersWhereTodayHasNoMethodForThem() {
        Methodology without = Variant.of(TODAY).effectiveness(null).build();

        ReadInputs read = new InputReading(StepReading.forwards(THEN, without), THEN, without, NONE, each -> true)
                .read(ofAnswers("q1 m0"));

        assertThat(answers(read)).containsExactly("q1 m1");
    }

    @Test
    void readsNoAnswersWhereOneCannotBeRead() {
        ReadInputs notMapped = read(ofAnswers("q1 m0", "q2 m4"), "q1", "q2");
        ReadInputs withheld = read(
                with(new EffectivenessInput(
                        List.of(answer("q1", Cell.of(new MaturityId("m0"))), answer("q2", removed())),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Places.NONE)),
                "q1",
                "q2");

        assertThat(answers(notMapped)).isEmpty();
        assertThat(notMapped.faults()).isEqualTo(Map.of(Dimension.EFFECTIVENESS, Unbridged.ANSWERS_NOT_MAPPED));
        assertThat(answers(withheld)).isEmpty();
        assertThat(withheld.faults()).isEqualTo(Map.of(Dimension.EFFECTIVENESS, Unbridged.INPUTS_WITHHELD));
    }

    @Test
    void readsWhatConditionsAskOnTheScaleOfTheQuestion() {
        ReadInputs read = readAsked(KNOWN, List.of(reply("minors", shown("1"))), "users");

        assertThat(read.fault()).isEmpty();
        assertThat(read.inputs().answers()).containsExactly(reply("minors", shown("medium")));
        assertThat(read.inputs().metrics()).extracting(AskedFigure::asked).containsExactly("users");
    }

    @Test
    void canTellNothingWhereAReplyCannotBeRead() {
        assertThat(readAsked(KNOWN, List.of(reply("minors", shown("high"))), "users")
                        .fault())
                .contains(Unbridged.ANSWERS_NOT_MAPPED);
        assertThat(readAsked(KNOWN, List.of(reply("minors", removed())), "users")
                        .fault())
                .contains(Unbridged.INPUTS_WITHHELD);
        assertThat(readAsked(KNOWN, List.of(reply("minors", shown("low")), reply("unheard-of", shown("low"))), "users")
                        .fault())
                .contains(Unbridged.ANSWERS_NOT_MAPPED);
    }

    @Test
    void canTellNothingWhereAFigureIsWithheldAndPassesOverOneThatNobodyHas() {
        List<AskedReply> replies = List.of(reply("minors", shown("low")));

        assertThat(readAsked(WITHHELD, replies, "users").fault()).contains(Unbridged.INPUTS_WITHHELD);
        assertThat(readAsked(NONE, replies, "users").fault()).isEmpty();
    }

    @Test
    void canTellNothingWhereTodayAsksForMore() {
        assertThat(readAsked(KNOWN, List.of(), "users").fault()).contains(Unbridged.INPUTS_MISSING);
        assertThat(readAsked(KNOWN, List.of(reply("minors", shown("low")))).fault())
                .contains(Unbridged.INPUTS_MISSING);
        assertThat(readAsked(WITHHELD, List.of(), "users").fault())
                .as("what is withheld is told before what is missing")
                .contains(Unbridged.INPUTS_WITHHELD);
    }

    @Test
    void readsThePartsOfAModule() {
        Inputs module = ofRisks(ofRating(Dimension.INHERENT, StatedRating.of("low"), null), NOTHING);

        ReadInputs read = read(module);

        assertThat(read.inputs().parts()).hasSize(2);
        assertThat(rating(read.inputs().parts().get(0), Dimension.INHERENT))
                .isEqualTo(new Rating.At(new StepId("medium")));
        assertThat(read.inputs().level()).isEqualTo(Level.MODULES);
        assertThat(read.fault()).isEmpty();
    }

    @Test
    void canTellNothingOfAModuleWhereOneOfItsPartsCannotBeRead() {
        Inputs unread = ofRating(Dimension.INHERENT, StatedRating.of("high"), null);

        assertThat(read(ofRisks(unread)).fault()).contains(Unbridged.NOT_MAPPED);
        assertThat(read(ofRisks(unread, NOTHING)).fault()).contains(Unbridged.NOT_MAPPED);
        assertThat(read(ofRisks(NOTHING, unread)).fault()).contains(Unbridged.NOT_MAPPED);
        assertThat(read(ofRisks(unread)).faults()).isEmpty();
    }

    @Test
    void canTellNothingOfAModuleWhereAConditionOfAPartIsOpen() {
        Inputs part = asking(List.of(reply("minors", removed())));
        Methodology asks = asking("minors");

        ReadInputs read = new InputReading(StepReading.forwards(asks, TODAY), asks, TODAY, NONE, each -> true)
                .read(ofRisks(part));

        assertThat(read.fault()).contains(Unbridged.INPUTS_WITHHELD);
    }

    @Test
    void blamesARatingsOwnInputsThenThoseThatItIsComputedFrom() {
        ReadInputs read = new ReadInputs(
                NOTHING,
                Map.of(Dimension.SEVERITY, Unbridged.INPUTS_WITHHELD, Dimension.RESIDUAL, Unbridged.NOT_MAPPED),
                Set.of(),
                Optional.empty());

        assertThat(read.reason(Dimension.SEVERITY)).isEqualTo(Unbridged.INPUTS_WITHHELD);
        assertThat(read.reason(Dimension.RESIDUAL)).isEqualTo(Unbridged.NOT_MAPPED);
        assertThat(read.reason(Dimension.INHERENT)).isEqualTo(Unbridged.INPUTS_WITHHELD);
        assertThat(read.reason(Dimension.PRIORITY)).isEqualTo(Unbridged.INPUTS_WITHHELD);
        assertThat(read.reason(Dimension.PROBABILITY)).isEqualTo(Unbridged.INPUTS_MISSING);
        assertThat(read.reason(Dimension.EFFECTIVENESS)).isEqualTo(Unbridged.INPUTS_MISSING);
        assertThat(read.reason(Dimension.CONCLUSION)).isEqualTo(Unbridged.INPUTS_MISSING);
    }

    private static ReadInputs read(Inputs inputs) {
        return read(inputs, NONE);
    }

    private static ReadInputs read(Inputs inputs, Figures figures) {
        return new InputReading(steps(), THEN, TODAY, figures, each -> true).read(inputs);
    }

    private static ReadInputs read(Inputs inputs, String... questions) {
        Methodology today = Variant.of(TODAY)
                .effectiveness(Methods.asking(Objects.requireNonNull(TODAY.effectiveness()), questions))
                .build();
        return new InputReading(StepReading.forwards(THEN, today), THEN, today, NONE, each -> true).read(inputs);
    }

    /** Both methodologies ask whether minors use it, on the scale of severity; today asks for the number of users too. */
    private static ReadInputs readAsked(Figures figures, List<AskedReply> replies, String... metrics) {
        Methodology today = Variant.of(TODAY)
                .answers(new AskedAnswer("minors", "Minors", "risk", null, Places.NONE))
                .metrics(new AskedMetric("users", "Users", null, null, Places.NONE))
                .build();
        Inputs inputs = new Inputs(
                "goods",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Stream.of(metrics)
                        .map(name -> new AskedFigure(name, Fixtures.RATE, Places.NONE))
                        .toList(),
                replies,
                Level.RISKS,
                List.of());
        Methodology then = asking("minors");
        return new InputReading(StepReading.forwards(then, today), then, today, figures, each -> true).read(inputs);
    }

    private static Methodology asking(String name) {
        return Variant.of(THEN)
                .answers(new AskedAnswer(name, "Minors", "risk", null, Places.NONE))
                .build();
    }

    private static Inputs asking(List<AskedReply> replies) {
        return NOTHING.withAnswers(replies);
    }

    private static StepReading steps() {
        return StepReading.forwards(THEN, TODAY);
    }

    private static Observation withheld() {
        return Fixtures.observation(Fixtures.RATE, "0.7")
                .withValue(new Cell.Replaced<>(new RedactionId("r-1"), Published.NOTHING));
    }

    private static Cell<AnswerValue> shown(String answer) {
        return Cell.of(AnswerValue.of(answer));
    }

    private static <T> Cell<T> removed() {
        return new Cell.Replaced<>(new RedactionId("r-1"), Published.NOTHING);
    }

    private static AskedReply reply(String asked, Cell<AnswerValue> value) {
        return new AskedReply(asked, value, null, null, null, List.of(), null, null, Places.NONE);
    }

    private static Inputs with(ProbabilityInput probability) {
        return NOTHING.withRatings(probability, null, null, null, null, null, null);
    }

    private static Inputs with(EffectivenessInput effectiveness) {
        return NOTHING.withRatings(null, null, null, effectiveness, null, null, null);
    }

    private static Inputs ofRisks(Inputs... risks) {
        return new Inputs(
                "goods", null, null, null, null, null, null, null, List.of(), List.of(), Level.MODULES, List.of(risks));
    }

    /** One part for each dimension that has parts. */
    private static Inputs ofParts(Cell<AnswerValue> answer, Cell<AnswerValue> ofProbability) {
        Map<String, Answer> parts =
                Map.of("scope", new Answer(answer, null, null, null, List.of(), null, null, Places.NONE));
        Map<String, Answer> reach =
                Map.of("reach", new Answer(ofProbability, null, null, null, List.of(), null, null, Places.NONE));
        return NOTHING.withRatings(
                new ProbabilityInput(null, reach, null, null, null, null, Places.NONE),
                new SeverityInput(parts, null, null, null, null, Places.NONE),
                new RatingInput(parts, null, null, null, null, Places.NONE),
                null,
                new ResidualInput(null, null, null, parts, null, null, null, null, Places.NONE),
                null,
                null);
    }

    private static Inputs ofAnswers(String... answers) {
        return with(new EffectivenessInput(
                Stream.of(answers)
                        .map(each -> each.split(" "))
                        .map(each -> answer(each[0], Cell.of(new MaturityId(each[1]))))
                        .toList(),
                null,
                new BigDecimal("71"),
                null,
                null,
                null,
                Places.NONE));
    }

    private static QuestionAnswer answer(String question, Cell<MaturityId> answer) {
        return new QuestionAnswer(
                new QuestionId(question), answer, null, null, null, List.of(), null, null, Places.NONE);
    }

    private static Inputs ofRating(Dimension dimension, @Nullable StatedRating stated, @Nullable String byHand) {
        RatingOverride override =
                byHand == null ? null : new RatingOverride(new StepId(byHand), "tests", "board", Places.NONE);
        return NOTHING.withRatings(
                dimension == Dimension.PROBABILITY
                        ? new ProbabilityInput(null, stated, override, null, null, Places.NONE)
                        : null,
                dimension == Dimension.SEVERITY
                        ? new SeverityInput(Map.of(), stated, override, null, null, Places.NONE)
                        : null,
                dimension == Dimension.INHERENT ? new RatingInput(stated, override, null, null, Places.NONE) : null,
                dimension == Dimension.EFFECTIVENESS
                        ? new EffectivenessInput(List.of(), stated, null, override, null, null, Places.NONE)
                        : null,
                dimension == Dimension.RESIDUAL
                        ? new ResidualInput(null, null, null, stated, override, null, null, Places.NONE)
                        : null,
                null,
                null);
    }

    private static String first(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> "unlikely";
            case EFFECTIVENESS -> "weak";
            default -> "low";
        };
    }

    private static String second(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> "possible";
            case EFFECTIVENESS -> "moderate";
            default -> "medium";
        };
    }

    private static String parts(Inputs inputs, Dimension dimension) {
        Map<String, Answer> parts = new LinkedHashMap<>(inputs.parts(dimension));
        return parts.values().iterator().next().answer().value().orElseThrow().text();
    }

    private static List<String> answers(ReadInputs read) {
        return Objects.requireNonNull(read.inputs().effectiveness()).answers().stream()
                .map(answer -> answer.question() + " " + answer.answer().value().orElseThrow())
                .toList();
    }

    private static @Nullable Rating rating(Inputs inputs, Dimension dimension) {
        StatedRating stated =
                switch (dimension) {
                    case PROBABILITY ->
                        Objects.requireNonNull(inputs.probability()).stated();
                    case SEVERITY -> Objects.requireNonNull(inputs.severity()).stated();
                    case INHERENT -> Objects.requireNonNull(inputs.inherent()).stated();
                    case EFFECTIVENESS ->
                        Objects.requireNonNull(inputs.effectiveness()).stated();
                    default -> Objects.requireNonNull(inputs.residual()).stated();
                };
        return stated == null ? null : stated.rating();
    }

    private static @Nullable RatingOverride override(Inputs inputs, Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> Objects.requireNonNull(inputs.probability()).override();
            case SEVERITY -> Objects.requireNonNull(inputs.severity()).override();
            case INHERENT -> Objects.requireNonNull(inputs.inherent()).override();
            case EFFECTIVENESS -> Objects.requireNonNull(inputs.effectiveness()).override();
            default -> Objects.requireNonNull(inputs.residual()).override();
        };
    }
}

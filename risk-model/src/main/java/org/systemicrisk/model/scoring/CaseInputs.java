package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.methodology.CaseValue;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.WorkedCase;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** What a worked case puts in, as the ratings of a subject would. */
final class CaseInputs {

    private static final MetricId RATE = new MetricId("case.rate");
    private static final String SCORE = "score";
    private static final String NUMBER = "number";
    private static final Period ANY = new Period(LocalDate.EPOCH, LocalDate.EPOCH);

    private final Map<String, CaseValue> given;

    CaseInputs(WorkedCase worked) {
        this.given = worked.given();
    }

    Inputs inputs() {
        return new Inputs(
                "case",
                new ProbabilityInput(
                        given.containsKey("probability." + SCORE) ? RATE : null,
                        parts(Dimension.PROBABILITY),
                        stated(Dimension.PROBABILITY),
                        byHand(Dimension.PROBABILITY),
                        null,
                        null,
                        Places.NONE),
                new SeverityInput(
                        parts(Dimension.SEVERITY),
                        stated(Dimension.SEVERITY),
                        byHand(Dimension.SEVERITY),
                        null,
                        null,
                        Places.NONE),
                rating(Dimension.INHERENT),
                new EffectivenessInput(
                        questions(),
                        stated(Dimension.EFFECTIVENESS),
                        null,
                        byHand(Dimension.EFFECTIVENESS),
                        null,
                        null,
                        Places.NONE),
                new ResidualInput(
                        null,
                        null,
                        null,
                        parts(Dimension.RESIDUAL),
                        stated(Dimension.RESIDUAL),
                        byHand(Dimension.RESIDUAL),
                        null,
                        null,
                        Places.NONE),
                rating(Dimension.PRIORITY),
                rating(Dimension.CONCLUSION),
                asked(),
                replies(),
                Level.RISKS,
                List.of());
    }

    /** The rate, and the figures that conditions ask for. */
    Figures figures() {
        List<Observation> all = new ArrayList<>();
        given.forEach((key, value) -> metric(key)
                .ifPresent(metric -> value.number().ifPresent(number -> all.add(observation(metric, number)))));
        return new Figures(all);
    }

    private RatingInput rating(Dimension dimension) {
        return new RatingInput(parts(dimension), stated(dimension), byHand(dimension), null, null, Places.NONE);
    }

    private @Nullable StatedRating stated(Dimension dimension) {
        CaseValue value = given.get(dimension.wire());
        return value == null ? null : new StatedRating(value.text(), new Rating.At(new StepId(value.text())));
    }

    /** A number beside the step: both were set by hand. */
    private @Nullable RatingOverride byHand(Dimension dimension) {
        CaseValue step = given.get(dimension.wire());
        CaseValue number = given.get(dimension.wire() + "." + NUMBER);
        return step == null || number == null
                ? null
                : new RatingOverride(
                        new StepId(step.text()), number.number().orElse(null), "case", "case", Places.NONE);
    }

    private Map<String, Answer> parts(Dimension dimension) {
        Map<String, Answer> parts = new LinkedHashMap<>();
        String start = dimension.wire() + ".";
        given.forEach((key, value) -> {
            if (key.startsWith(start) && !key.equals(start + SCORE) && !key.equals(start + NUMBER)) {
                parts.put(key.substring(start.length()), answer(value));
            }
        });
        return parts;
    }

    private static Answer answer(CaseValue value) {
        return new Answer(Cell.of(AnswerValue.of(value.text())), null, null, null, List.of(), null, null, Places.NONE);
    }

    private List<QuestionAnswer> questions() {
        List<QuestionAnswer> answers = new ArrayList<>();
        parts(Dimension.EFFECTIVENESS)
                .forEach((question, given) -> answers.add(new QuestionAnswer(
                        new QuestionId(question),
                        given.answer().map(value -> new MaturityId(value.text())),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Places.NONE)));
        return answers;
    }

    private List<AskedFigure> asked() {
        List<AskedFigure> asked = new ArrayList<>();
        given.forEach((key, value) -> metric(key)
                .filter(metric -> !metric.equals(RATE))
                .ifPresent(metric -> asked.add(new AskedFigure(key, metric, Places.NONE))));
        return asked;
    }

    private List<AskedReply> replies() {
        List<AskedReply> replies = new ArrayList<>();
        given.forEach((key, value) -> {
            if (dimension(key).isEmpty()) {
                replies.add(new AskedReply(
                        key,
                        Cell.of(AnswerValue.of(value.text())),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Places.NONE));
            }
        });
        return replies;
    }

    private static Optional<MetricId> metric(String key) {
        if (key.equals("probability." + SCORE)) {
            return Optional.of(RATE);
        }
        return dimension(key).isPresent() ? Optional.empty() : Optional.of(new MetricId("case." + key));
    }

    private static Optional<Dimension> dimension(String key) {
        String first = key.split("\\.", 2)[0];
        return java.util.Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.wire().equals(first))
                .findFirst();
    }

    private static Observation observation(MetricId metric, BigDecimal number) {
        return Observation.of(metric, Cell.of(Quantity.of(number)), ANY, Territory.of("EU"));
    }
}

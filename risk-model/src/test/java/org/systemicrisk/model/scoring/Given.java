package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.EffectivenessInput;
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
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.rating.Dimension;

/** What a risk is rated from in a test. What is not said is not there. */
final class Given {

    private final Map<Dimension, StatedRating> stated = new EnumMap<>(Dimension.class);
    private final Map<Dimension, RatingOverride> byHand = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, Answer>> parts = new EnumMap<>(Dimension.class);
    private final List<QuestionAnswer> questions = new ArrayList<>();
    private final List<AskedFigure> figures = new ArrayList<>();
    private final List<AskedReply> replies = new ArrayList<>();
    private @Nullable MetricId rate;

    static <T> Cell<T> withheld() {
        return new Cell.Replaced<>(new RedactionId("secret"), Published.NOTHING);
    }

    Given stated(Dimension dimension, String rating) {
        stated.put(dimension, StatedRating.of(rating));
        return this;
    }

    Given byHand(Dimension dimension, String step, @Nullable String number) {
        BigDecimal with = number == null ? null : new BigDecimal(number);
        byHand.put(dimension, new RatingOverride(new StepId(step), with, "reason", "Board", Places.NONE));
        return this;
    }

    Given part(Dimension dimension, String name, String value) {
        return part(dimension, name, Cell.of(AnswerValue.of(value)));
    }

    Given part(Dimension dimension, String name, Cell<AnswerValue> value) {
        Answer answer = new Answer(value, null, null, null, List.of(), null, null, Places.NONE);
        parts.computeIfAbsent(dimension, d -> new LinkedHashMap<>()).put(name, answer);
        return this;
    }

    /** The metric whose rate gives the probability. */
    Given rate(MetricId metric) {
        rate = metric;
        return this;
    }

    /** Answers to the questions {@code q1}, {@code q2} and so on. */
    Given answers(String... maturity) {
        for (String id : maturity) {
            answer(Cell.of(new MaturityId(id)));
        }
        return this;
    }

    Given answer(Cell<MaturityId> maturity) {
        QuestionId question = new QuestionId("q" + (questions.size() + 1));
        questions.add(new QuestionAnswer(question, maturity, null, null, null, List.of(), null, null, Places.NONE));
        return this;
    }

    /** Which metric is the figure that a condition asks for. */
    Given figure(String asked, MetricId metric) {
        figures.add(new AskedFigure(asked, metric, Places.NONE));
        return this;
    }

    Given reply(String asked, String value) {
        return reply(asked, Cell.of(AnswerValue.of(value)));
    }

    Given reply(String asked, Cell<AnswerValue> value) {
        replies.add(new AskedReply(asked, value, null, null, null, List.of(), null, null, Places.NONE));
        return this;
    }

    Inputs inputs() {
        return new Inputs(
                "risk",
                new ProbabilityInput(
                        rate,
                        parts.get(Dimension.PROBABILITY),
                        stated.get(Dimension.PROBABILITY),
                        byHand.get(Dimension.PROBABILITY),
                        null,
                        null,
                        Places.NONE),
                new SeverityInput(
                        parts.getOrDefault(Dimension.SEVERITY, Map.of()),
                        stated.get(Dimension.SEVERITY),
                        byHand.get(Dimension.SEVERITY),
                        null,
                        null,
                        Places.NONE),
                rating(Dimension.INHERENT),
                new EffectivenessInput(
                        questions,
                        stated.get(Dimension.EFFECTIVENESS),
                        null,
                        byHand.get(Dimension.EFFECTIVENESS),
                        null,
                        null,
                        Places.NONE),
                new ResidualInput(
                        null,
                        null,
                        null,
                        parts.get(Dimension.RESIDUAL),
                        stated.get(Dimension.RESIDUAL),
                        byHand.get(Dimension.RESIDUAL),
                        null,
                        null,
                        Places.NONE),
                rating(Dimension.PRIORITY),
                rating(Dimension.CONCLUSION),
                figures,
                replies,
                Level.RISKS,
                List.of());
    }

    private RatingInput rating(Dimension dimension) {
        return new RatingInput(
                parts.get(dimension), stated.get(dimension), byHand.get(dimension), null, null, Places.NONE);
    }
}

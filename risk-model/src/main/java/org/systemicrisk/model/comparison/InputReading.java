package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
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
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;

/** Reads the inputs of one subject under another methodology, and notes what cannot be read. */
final class InputReading {

    private final StepReading steps;
    private final Methodology from;
    private final Methodology to;
    private final Figures figures;
    private final Predicate<Dimension> isStatement;
    private final Map<Dimension, Unbridged> faults = new EnumMap<>(Dimension.class);
    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    private @Nullable Unbridged faultOfParts;

    /**
     * @param figures of the year of the inputs
     * @param isStatement whether a rating that was stated is itself what is known, because the other year states it as well
     */
    InputReading(
            StepReading steps, Methodology from, Methodology to, Figures figures, Predicate<Dimension> isStatement) {
        this.steps = steps;
        this.from = from;
        this.to = to;
        this.figures = figures;
        this.isStatement = isStatement;
    }

    ReadInputs read(Inputs inputs) {
        AskedReading asked = new AskedReading(steps, from, to, figures);
        Inputs read = new Inputs(
                inputs.subject(),
                probability(inputs.probability()),
                severity(inputs.severity()),
                rating(Dimension.INHERENT, inputs.inherent()),
                effectiveness(inputs.effectiveness()),
                residual(inputs.residual()),
                rating(Dimension.PRIORITY, inputs.priority()),
                rating(Dimension.CONCLUSION, inputs.conclusion()),
                inputs.metrics(),
                asked.read(inputs),
                inputs.level(),
                inputs.parts().stream().map(this::part).toList());
        return new ReadInputs(read, faults, caveats, asked.fault().or(() -> Optional.ofNullable(faultOfParts)));
    }

    /** A part of a whole; what cannot be read of it cannot be read of the whole. */
    private Inputs part(Inputs inputs) {
        ReadInputs part = new InputReading(steps, from, to, figures, isStatement).read(inputs);
        faultOfParts = part.fault()
                .or(() -> part.faults().values().stream().findFirst())
                .orElse(faultOfParts);
        return part.inputs();
    }

    private @Nullable ProbabilityInput probability(@Nullable ProbabilityInput p) {
        if (p == null) {
            return null;
        }
        if (p.metric() != null) {
            Optional<Observation> figure = figures.find(p.metric(), null);
            if (figure.isPresent() && figure.get().value().value().isEmpty()) {
                faults.put(Dimension.PROBABILITY, Unbridged.INPUTS_WITHHELD);
            }
        }
        return new ProbabilityInput(
                p.metric(),
                partsOr(Dimension.PROBABILITY, p.parts()),
                stated(Dimension.PROBABILITY, p.stated()),
                override(Dimension.PROBABILITY, p.override()),
                null,
                null,
                p.places());
    }

    private @Nullable SeverityInput severity(@Nullable SeverityInput s) {
        if (s == null) {
            return null;
        }
        return new SeverityInput(
                parts(Dimension.SEVERITY, s.parts()),
                stated(Dimension.SEVERITY, s.stated()),
                override(Dimension.SEVERITY, s.override()),
                null,
                null,
                s.places());
    }

    private @Nullable RatingInput rating(Dimension dimension, @Nullable RatingInput r) {
        return r == null
                ? null
                : new RatingInput(
                        partsOr(dimension, r.parts()),
                        stated(dimension, r.stated()),
                        override(dimension, r.override()),
                        null,
                        null,
                        r.places());
    }

    private @Nullable EffectivenessInput effectiveness(@Nullable EffectivenessInput e) {
        return e == null
                ? null
                : new EffectivenessInput(
                        answers(e.answers()),
                        stated(Dimension.EFFECTIVENESS, e.stated()),
                        e.percent(),
                        override(Dimension.EFFECTIVENESS, e.override()),
                        null,
                        null,
                        e.places());
    }

    private @Nullable ResidualInput residual(@Nullable ResidualInput r) {
        return r == null
                ? null
                : new ResidualInput(
                        null,
                        null,
                        null,
                        partsOr(Dimension.RESIDUAL, r.parts()),
                        stated(Dimension.RESIDUAL, r.stated()),
                        override(Dimension.RESIDUAL, r.override()),
                        null,
                        null,
                        r.places());
    }

    private @Nullable Map<String, Answer> partsOr(Dimension dimension, @Nullable Map<String, Answer> answers) {
        return answers == null ? null : parts(dimension, answers);
    }

    private Map<String, Answer> parts(Dimension dimension, Map<String, Answer> answers) {
        Map<String, Answer> read = new LinkedHashMap<>();
        answers.forEach((part, answer) -> {
            Optional<AnswerValue> value = answer.answer().value();
            Optional<AnswerValue> under = value.flatMap(given -> steps.answer(dimension, part, given));
            if (under.isEmpty()) {
                faults.put(dimension, value.isEmpty() ? Unbridged.INPUTS_WITHHELD : Unbridged.ANSWERS_NOT_MAPPED);
            } else {
                read.put(part, answer.withAnswer(Cell.of(under.get())));
            }
        });
        return read;
    }

    private List<QuestionAnswer> answers(List<QuestionAnswer> answers) {
        Set<QuestionId> asked = questions();
        Set<QuestionId> open = new HashSet<>(asked);
        List<QuestionAnswer> read = new ArrayList<>();
        for (QuestionAnswer answer : answers) {
            Optional<MaturityId> value = answer.answer().value();
            Optional<MaturityId> under = value.flatMap(given -> steps.answer(Dimension.EFFECTIVENESS, given.value()))
                    .map(MaturityId::new);
            if (!asked.isEmpty() && !asked.contains(answer.question())) {
                caveats.add(Caveat.QUESTIONS_DROPPED);
            } else if (under.isEmpty()) {
                faults.put(
                        Dimension.EFFECTIVENESS,
                        value.isEmpty() ? Unbridged.INPUTS_WITHHELD : Unbridged.ANSWERS_NOT_MAPPED);
            } else {
                read.add(answer.withAnswer(Cell.of(under.get())));
            }
            open.remove(answer.question());
        }
        if (!answers.isEmpty() && !open.isEmpty()) {
            caveats.add(Caveat.QUESTIONS_ADDED);
        }
        // some of the answers alone would give a percentage that nobody earned
        return faults.containsKey(Dimension.EFFECTIVENESS) ? List.of() : read;
    }

    private Set<QuestionId> questions() {
        EffectivenessMethod method = to.effectiveness();
        return method == null
                ? Set.of()
                : method.questions().stream().map(Question::id).collect(Collectors.toSet());
    }

    private @Nullable StatedRating stated(Dimension dimension, @Nullable StatedRating stated) {
        if (stated == null || !isStatement.test(dimension)) {
            return null;
        }
        Rating read = steps.rating(dimension, stated.rating());
        if (read instanceof Rating.NotStated) {
            faults.put(dimension, Unbridged.NOT_MAPPED);
            return null;
        }
        return new StatedRating(stated.text(), read);
    }

    private @Nullable RatingOverride override(Dimension dimension, @Nullable RatingOverride override) {
        if (override == null) {
            return null;
        }
        if (steps.step(dimension, override.rating()).isEmpty()) {
            faults.put(dimension, Unbridged.NOT_MAPPED);
            return null;
        }
        return new RatingOverride(
                steps.step(dimension, override.rating()).get(), override.reason(), override.by(), override.places());
    }
}

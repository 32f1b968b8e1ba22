package org.systemicrisk.report.diff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.diff.Given;
import org.systemicrisk.model.diff.Input;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.report.text.Terms;

/** Inputs of ratings in the words of one side. */
final class InputValues {

    private final Terms terms;
    private final Methodology method;
    private final FigureWords figures;
    private final Named names;

    InputValues(Terms terms, FigureWords figures, Named names) {
        this.terms = terms;
        this.method = terms.assessment().methodology();
        this.figures = figures;
        this.names = names;
    }

    /** What was given, as its own edition prints it. */
    String value(Input input, Given given) {
        if (given instanceof Given.Answer answer) {
            return cell(answer.value(), value -> answer(input, value));
        }
        if (given instanceof Given.Maturity maturity) {
            return cell(maturity.value(), this::maturity);
        }
        if (given instanceof Given.Figure figure) {
            return figures.value(figure.observation(), terms);
        }
        if (given instanceof Given.Percent percent) {
            return terms.numbers().percent(percent.percent());
        }
        Dimension rated = input.rated() == null ? Dimension.RESIDUAL : input.rated();
        if (given instanceof Given.SetByHand set) {
            return set(set.override(), rated);
        }
        return RatingWords.word(terms, ((Given.Stated) given).rating(), rated);
    }

    private <T> String cell(Cell<T> cell, java.util.function.Function<T, String> words) {
        String text = cell.value().map(words).orElseGet(terms::mark);
        boolean isMarked = cell.value().isPresent() && cell.redaction().isPresent();
        return isMarked ? terms.words().text("diff.withheld", text) : text;
    }

    private String answer(Input input, AnswerValue value) {
        Dimension rated = input.rated();
        Optional<Scale> scale = rated == null
                ? asked(input.name()).flatMap(asked -> method.scale(asked.scale()))
                : method.scale(input.name()).or(() -> method.scaleOf(rated));
        return scale.flatMap(value::step).map(Step::label).orElse(value.text());
    }

    private Optional<AskedAnswer> asked(String name) {
        return method.answers().stream()
                .filter(asked -> asked.id().equals(name))
                .findFirst();
    }

    private String maturity(MaturityId id) {
        EffectivenessMethod effectiveness = method.effectiveness();
        return effectiveness == null
                ? id.value()
                : effectiveness.maturity().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst()
                        .map(MaturityStep::label)
                        .orElse(id.value());
    }

    private String set(RatingOverride override, Dimension rated) {
        String step = RatingWords.word(terms, new Rating.At(override.rating()), rated);
        String shown = override.number() == null
                ? step
                : terms.words().text("diff.input.number", step, terms.numbers().of(override.number()));
        return terms.words()
                .text("diff.input.by", shown, override.by(), override.reason().strip());
    }

    /** What an input is called. */
    String name(Input input, @Nullable Given given) {
        String label =
                switch (input.sort()) {
                    case PART -> part(input.name());
                    case QUESTION -> question(input.name());
                    case ANSWER -> asked(input.name()).map(AskedAnswer::label).orElse(input.name());
                    case FIGURE ->
                        method.metrics().stream()
                                .filter(asked -> asked.id().equals(input.name()))
                                .findFirst()
                                .map(AskedMetric::label)
                                .orElse(input.name());
                    case RATE ->
                        given instanceof Given.Figure figure
                                ? names.of(
                                        org.systemicrisk.model.diff.Kind.METRIC,
                                        figure.metric().value())
                                : "";
                    default -> "";
                };
        String key = "diff.input." + org.systemicrisk.report.words.Enumerations.wire(input.sort());
        return terms.words().text(key, label);
    }

    private String part(String name) {
        String key = "part." + name;
        return terms.words().has(key) ? terms.words().text(key) : name.replace('-', ' ');
    }

    /** By its number in the annex, as everywhere in the report. */
    private String question(String id) {
        EffectivenessMethod effectiveness = method.effectiveness();
        List<String> ids = effectiveness == null
                ? List.of()
                : effectiveness.questions().stream()
                        .map(Question::id)
                        .map(Object::toString)
                        .toList();
        int position = ids.indexOf(id);
        return position < 0 ? id : Integer.toString(position + 1);
    }
}

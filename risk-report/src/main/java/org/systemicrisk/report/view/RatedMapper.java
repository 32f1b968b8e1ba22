package org.systemicrisk.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.SubjectScores;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.OneLine;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.RatedView.AnswerRow;
import org.systemicrisk.report.view.RatedView.PartRow;
import org.systemicrisk.report.view.RatedView.StepRow;
import org.systemicrisk.report.view.RatingRows.Subject;
import org.systemicrisk.report.words.Enumerations;

/** Maps the ratings of one module or risk with how they came about. */
final class RatedMapper {

    private final Phrases phrases;
    private final DerivationMapper derivations;
    private final ChangeSentences changes;

    RatedMapper(Phrases phrases) {
        this.phrases = phrases;
        this.derivations = new DerivationMapper(phrases);
        this.changes = new ChangeSentences(phrases);
    }

    RatedView map(
            Subject subject,
            @Nullable SeverityInput severity,
            @Nullable EffectivenessInput effectiveness,
            Markdown explanation) {
        ResidualInput residual = subject.residual();
        return new RatedView(
                subject.name(),
                subject.id().replace('.', '-'),
                new RatingRows(phrases).row(subject),
                meaning(subject, Dimension.INHERENT),
                meaning(subject, Dimension.EFFECTIVENESS),
                meaning(subject, Dimension.RESIDUAL),
                changes.sentence(subject.id(), Dimension.INHERENT),
                phrases.terms().ratings().change(subject.id(), Dimension.RESIDUAL),
                changes.sentence(subject.id(), Dimension.RESIDUAL),
                phrases.terms().assessment().previous() != null,
                residual != null && residual.decision() != null,
                residual == null || residual.decision() == null
                        ? ""
                        : phrases.word("decision." + Enumerations.wire(residual.decision()) + ".sentence"),
                residual == null ? phrases.terms().notStated() : phrases.unit(residual.by()),
                residual == null ? Markdown.EMPTY : phrases.markdown(residual.why(), "decision-" + subject.id(), 3),
                explanation,
                steps(subject),
                severity == null ? List.of() : parts(severity),
                effectiveness == null ? List.of() : answers(effectiveness));
    }

    private List<StepRow> steps(Subject subject) {
        Optional<SubjectScores> scores = phrases.terms().content().scoresOf(subject.id());
        List<StepRow> steps = new ArrayList<>();
        scores.ifPresent(s -> {
            for (Dimension dimension :
                    phrases.terms().assessment().methodology().dimensions()) {
                steps.add(derivations.map(s.of(dimension)));
            }
        });
        return steps;
    }

    private Markdown meaning(Subject subject, Dimension dimension) {
        Optional<Scale> scale = phrases.terms().assessment().methodology().scaleOf(dimension);
        Optional<Step> step = phrases.terms()
                .content()
                .scoresOf(subject.id())
                .flatMap(scores -> scores.of(dimension).step())
                .flatMap(id -> scale.flatMap(s -> s.step(id)));
        String field = subject.id() + "-meaning-" + dimension.wire();
        return step.map(s -> phrases.markdown(s.description(), field, 3)).orElse(Markdown.EMPTY);
    }

    private List<PartRow> parts(SeverityInput severity) {
        List<PartRow> rows = new ArrayList<>();
        for (Map.Entry<String, Answer> entry : severity.parts().entrySet()) {
            Answer a = entry.getValue();
            rows.add(new PartRow(
                    derivations.part(entry.getKey()),
                    value(a.answer().map(Object::toString)),
                    why(a.why(), a.answer()),
                    answered(a.author(), a.date(), a.confidence())));
        }
        return rows;
    }

    private List<AnswerRow> answers(EffectivenessInput effectiveness) {
        return effectiveness.answers().stream().map(this::answer).toList();
    }

    private AnswerRow answer(QuestionAnswer a) {
        return new AnswerRow(
                question(a),
                value(a.answer().map(this::label)),
                value(a.answer().map(this::points)),
                why(a.why(), a.answer()),
                answered(a.author(), a.date(), a.confidence()));
    }

    private String question(QuestionAnswer a) {
        EffectivenessMethod method = phrases.terms().assessment().methodology().effectiveness();
        List<Question> questions = method == null ? List.of() : method.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(a.question())) {
                return Integer.toString(i + 1);
            }
        }
        return a.question().value();
    }

    private String label(MaturityId id) {
        return maturity(id).map(MaturityStep::label).orElse(id.value());
    }

    private String points(MaturityId id) {
        return maturity(id)
                .map(step -> phrases.terms().numbers().of(step.points()))
                .orElse("");
    }

    private Optional<MaturityStep> maturity(MaturityId id) {
        EffectivenessMethod method = phrases.terms().assessment().methodology().effectiveness();
        return method == null
                ? Optional.empty()
                : method.maturity().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst();
    }

    private Markdown value(Cell<String> cell) {
        return new Markdown(Value.of(cell, phrases.terms().mark()).markdown());
    }

    /** The reason goes with its answer: where that is withheld, the reason is marked with it. */
    private Markdown why(@Nullable String why, Cell<?> answer) {
        String text = why == null ? phrases.terms().notStated() : OneLine.of(why);
        return new Markdown(
                Value.of(answer.map(ignored -> text), phrases.terms().mark()).markdown());
    }

    private String answered(@Nullable UnitId author, @Nullable LocalDate date, @Nullable Confidence confidence) {
        List<String> parts = new ArrayList<>();
        if (author != null) {
            parts.add(phrases.unit(author));
        }
        if (date != null) {
            parts.add(phrases.date(date));
        }
        if (confidence != null) {
            parts.add(
                    phrases.word("answered.confidence", phrases.terms().lists().of("confidence", confidence)));
        }
        return phrases.stated(String.join("; ", parts));
    }
}

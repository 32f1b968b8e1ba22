package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Axes;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.view.AnnexView.MatrixRow;
import org.systemicrisk.report.view.AnnexView.QuestionRow;
import org.systemicrisk.report.view.AnnexView.StepRow;

/** Maps the annexes on the methodology. */
final class AnnexMapper {

    private final Phrases phrases;
    private final Methodology method;

    AnnexMapper(Phrases phrases) {
        this.phrases = phrases;
        this.method = phrases.terms().assessment().methodology();
    }

    AnnexView.Probability probability() {
        ProbabilityMethod probability = method.probability();
        return new AnnexView.Probability(
                steps(Dimension.PROBABILITY),
                phrases.markdown(probability == null ? null : probability.choice(), "annex-probability-choice", 1));
    }

    AnnexView.Severity severity() {
        SeverityMethod severity = method.severity();
        DerivationMapper derivations = new DerivationMapper(phrases);
        return new AnnexView.Severity(
                steps(Dimension.SEVERITY),
                severity == null
                        ? ""
                        : phrases.list(
                                severity.parts().stream().map(derivations::part).toList()),
                phrases.markdown(severity == null ? null : severity.choice(), "annex-severity-choice", 1));
    }

    AnnexView.Matrix inherent() {
        return matrix(method.inherent(), Dimension.INHERENT);
    }

    AnnexView.Matrix residual() {
        return matrix(method.residual(), Dimension.RESIDUAL);
    }

    private AnnexView.Matrix matrix(@Nullable RiskMethod risk, Dimension result) {
        List<String> heads = new ArrayList<>();
        List<MatrixRow> cells = new ArrayList<>();
        @Nullable Matrix matrix = method.matrixOf(result).orElse(null);
        if (matrix != null) {
            method.scale(matrix.columns()).ifPresent(scale -> scale.steps().forEach(step -> heads.add(step.label())));
            method.scale(matrix.rows()).ifPresent(scale -> scale.steps()
                    .forEach(step -> cells.add(new MatrixRow(step.label(), labels(matrix, step.id(), result)))));
            Collections.reverse(cells);
        }
        return new AnnexView.Matrix(
                phrases.terms().lists().of("dimension", result),
                axis(result, Axes::rows),
                axis(result, Axes::columns),
                heads,
                cells,
                steps(result),
                phrases.markdown(risk == null ? null : risk.choice(), "annex-" + result.wire() + "-choice", 1),
                result.wire() + "-matrix");
    }

    /** The words for an axis of a matrix; none without a matrix. */
    private String axis(Dimension result, Function<Axes, Dimension> of) {
        return method.axesOf(result)
                .map(axes -> phrases.terms().lists().of("dimension", of.apply(axes)))
                .orElse("");
    }

    /** The steps of a row, each with its number where the matrix prints numbers. */
    private List<String> labels(Matrix matrix, StepId row, Dimension result) {
        List<StepId> cells = matrix.cells().getOrDefault(row.value(), List.of());
        List<String> labels = new ArrayList<>();
        for (StepId step : cells) {
            String label = phrases.terms().ratings().label(step, result);
            labels.add(matrix.number(row, labels.size())
                    .map(number -> phrases.word(
                            "annex.matrix.cell",
                            label,
                            phrases.terms().numbers().of(number)))
                    .orElse(label));
        }
        return labels;
    }

    AnnexView.Effectiveness effectiveness() {
        EffectivenessMethod effectiveness = method.effectiveness();
        List<QuestionRow> questions = new ArrayList<>();
        if (effectiveness != null) {
            for (Question question : effectiveness.questions()) {
                questions.add(question(question, questions.size() + 1));
            }
        }
        return new AnnexView.Effectiveness(
                DerivationMapper.isShareOfPoints(method),
                effectiveness == null
                        ? List.of()
                        : effectiveness.maturity().stream().map(this::maturity).toList(),
                steps(Dimension.EFFECTIVENESS),
                questions,
                answers(),
                phrases.markdown(
                        effectiveness == null ? null : effectiveness.choice(), "annex-effectiveness-choice", 1));
    }

    private QuestionRow question(Question question, int number) {
        String area = question.area();
        return new QuestionRow(
                Integer.toString(number),
                area == null ? "" : area,
                phrases.stated(question.text(), "question-" + question.id().value(), 3));
    }

    private StepRow maturity(MaturityStep step) {
        Markdown description =
                phrases.stated(step.description(), "maturity-" + step.id().value(), 3);
        return new StepRow(step.label(), phrases.terms().numbers().of(step.points()), "", description);
    }

    private List<RatedView> answers() {
        List<RatedView> answers = new ArrayList<>();
        phrases.terms().assessment().modules().forEach(module -> {
            Optional<ModuleRatings> ratings = phrases.terms().assessment().ratingsOf(module.id());
            ratings.filter(r -> r.effectiveness() != null
                            && !r.effectiveness().answers().isEmpty())
                    .ifPresent(r -> answers.add(new ModuleMapper(phrases, module).rated()));
        });
        return answers;
    }

    /** The steps of a dimension's scale, from the highest to the lowest, with their numbers and bands where they have some. */
    List<StepRow> steps(Dimension dimension) {
        List<StepRow> rows = new ArrayList<>();
        Optional<Scale> scale = method.scaleOf(dimension);
        for (Step step : scale.map(Scale::steps).orElse(List.of())) {
            rows.add(new StepRow(
                    step.label(),
                    number(scale.orElseThrow(), step, dimension),
                    range(step, dimension),
                    phrases.stated(
                            step.description(),
                            dimension.wire() + "-step-" + step.id().value(),
                            3)));
        }
        Collections.reverse(rows);
        return rows;
    }

    /** The number of a step that is counted with: parts of severity are answered with it, or its scale says so. */
    private String number(Scale scale, Step step, Dimension dimension) {
        boolean isCounted =
                dimension == Dimension.SEVERITY || scale.steps().stream().anyMatch(each -> each.number() != null);
        return isCounted
                ? scale.number(step.id()).map(phrases.terms().numbers()::of).orElse("")
                : "";
    }

    private String range(Step step, Dimension dimension) {
        DerivationMapper derivations = new DerivationMapper(phrases);
        return method.bandingOf(dimension).map(Banding::bands).orElse(List.of()).stream()
                .filter(band -> band.step().equals(step.id()))
                .findFirst()
                .map(band -> derivations.rangeOf(band, dimension))
                .orElse("");
    }
}

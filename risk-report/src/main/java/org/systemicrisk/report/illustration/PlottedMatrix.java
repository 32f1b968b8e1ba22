package org.systemicrisk.report.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Axes;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.SubjectScores;
import org.systemicrisk.report.chart.MatrixChart;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.text.Terms;

/** A methodology's matrix with the modules in the cells that their ratings lead to. */
final class PlottedMatrix {

    private final Terms terms;
    private final Dimension result;

    PlottedMatrix(Terms terms, Dimension result) {
        this.terms = terms;
        this.result = result;
    }

    Optional<Picture> draw(Palette palette) {
        Methodology methodology = terms.assessment().methodology();
        return methodology
                .matrixOf(result)
                .flatMap(matrix -> methodology.axesOf(result).map(axes -> draw(palette, methodology, matrix, axes)));
    }

    private Picture draw(Palette palette, Methodology methodology, Matrix matrix, Axes axes) {
        Scale rowScale = methodology.scale(matrix.rows()).orElseThrow();
        Scale columnScale = methodology.scale(matrix.columns()).orElseThrow();
        Scale resultScale = methodology.scale(matrix.scale()).orElseThrow();
        List<MatrixChart.Mark> marks = marks(axes, rowScale, columnScale);
        return MatrixChart.draw(
                new MatrixChart.Input(
                        result.wire() + "-matrix",
                        terms.words().text("picture." + result.wire() + "-matrix"),
                        axis(axes.rows()),
                        axis(axes.columns()),
                        labels(rowScale),
                        labels(columnScale),
                        cells(matrix, rowScale, resultScale),
                        resultScale.steps().size(),
                        marks,
                        alternative(axes, marks, rowScale, columnScale, matrix)),
                palette);
    }

    private String axis(Dimension dimension) {
        return terms.words().text("axis." + dimension.wire());
    }

    private List<MatrixChart.Mark> marks(Axes axes, Scale rowScale, Scale columnScale) {
        List<MatrixChart.Mark> marks = new ArrayList<>();
        for (RiskModule module : terms.assessment().modules()) {
            SubjectScores scores = terms.content().scoresOf(module.id().value()).orElse(null);
            Integer row = rank(scores, axes.rows(), rowScale);
            Integer column = rank(scores, axes.columns(), columnScale);
            if (row != null && column != null) {
                marks.add(new MatrixChart.Mark(module.label(), row, column));
            }
        }
        return marks;
    }

    private static @Nullable Integer rank(@Nullable SubjectScores scores, Dimension dimension, Scale scale) {
        return scores == null
                ? null
                : scores.of(dimension).step().flatMap(scale::rank).orElse(null);
    }

    private static List<List<MatrixChart.Field>> cells(Matrix matrix, Scale rowScale, Scale resultScale) {
        List<List<MatrixChart.Field>> cells = new ArrayList<>();
        for (Step row : rowScale.steps()) {
            List<StepId> line = matrix.cells().getOrDefault(row.id().value(), List.of());
            cells.add(line.stream()
                    .map(step -> new MatrixChart.Field(
                            resultScale.label(step), resultScale.rank(step).orElse(0)))
                    .toList());
        }
        return cells;
    }

    private static List<String> labels(Scale scale) {
        return scale.steps().stream().map(Step::label).toList();
    }

    private String alternative(
            Axes axes, List<MatrixChart.Mark> marks, Scale rowScale, Scale columnScale, Matrix matrix) {
        String title = terms.words().text("matrix.alt", axis(axes.rows()), axis(axes.columns()));
        if (marks.isEmpty()) {
            return title + " " + terms.words().text("matrix.alt.none");
        }
        Scale resultScale =
                terms.assessment().methodology().scale(matrix.scale()).orElseThrow();
        List<String> places = marks.stream()
                .map(mark -> terms.words()
                        .text(
                                "matrix.alt.mark",
                                mark.label(),
                                rowScale.steps().get(mark.row()).label(),
                                columnScale.steps().get(mark.column()).label(),
                                resultScale.label(cell(matrix, rowScale, mark))))
                .toList();
        return title + " " + String.join(" ", places);
    }

    private static StepId cell(Matrix matrix, Scale rowScale, MatrixChart.Mark mark) {
        String row = rowScale.steps().get(mark.row()).id().value();
        return matrix.cells().getOrDefault(row, List.of()).get(mark.column());
    }
}

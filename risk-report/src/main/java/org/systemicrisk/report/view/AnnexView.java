package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/** What the annexes on the methodology hold. */
public final class AnnexView {

    private AnnexView() {}

    /**
     * A scale's step.
     *
     * @param number 1 for the lowest
     * @param range the numbers that belong to it; empty where there are no bands
     */
    public record StepRow(String label, String number, String range, Markdown description) {}

    /** Probability, from the highest step to the lowest. */
    public record Probability(List<StepRow> steps, Markdown choice) {}

    /** Severity, from the highest step to the lowest, and the parts it is put together from. */
    public record Severity(List<StepRow> steps, String parts, Markdown choice) {}

    /**
     * A rating matrix, rows from the highest to the lowest.
     *
     * @param rows what the rows are, as {@code Probability}; empty when the methodology has no matrix
     * @param steps the steps of the result with their meaning, from the highest to the lowest
     * @param figure name of the picture that plots the modules in the matrix
     */
    public record Matrix(
            String result,
            String rows,
            String columns,
            List<String> heads,
            List<MatrixRow> cells,
            List<StepRow> steps,
            Markdown choice,
            String figure) {}

    /** A row of a matrix. */
    public record MatrixRow(String head, List<String> cells) {}

    /**
     * Effectiveness: maturity, bands, questions, answers.
     *
     * @param isShare whether the bands are of percentages
     */
    public record Effectiveness(
            boolean isShare,
            List<StepRow> maturity,
            List<StepRow> steps,
            List<QuestionRow> questions,
            List<RatedView> answers,
            Markdown choice) {}

    /** A question. */
    public record QuestionRow(String number, String area, Markdown text) {}
}

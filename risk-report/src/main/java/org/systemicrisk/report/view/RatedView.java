package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * The ratings of one module or risk, with what they mean and how they came about.
 *
 * @param name of the module or risk
 * @param id unique in the report
 * @param row the ratings and their changes
 * @param inherentMeaning description of the step; may be empty
 * @param inherentSentence what became of the inherent risk; empty when there is nothing to compare with
 * @param residualSentence the same of the residual risk
 * @param residualChange the end of a sentence: {@code fell from Medium to Low Medium}
 * @param compared whether there is an assessment to compare with
 * @param decided whether a decision about the residual risk is recorded
 * @param decisionSentence the decision as a sentence; empty when none is recorded
 * @param decidedBy who decided; "not stated" when not recorded
 * @param why reasons of the decision; may be empty
 * @param steps how the ratings came about, in the order in which they build on each other
 * @param explanation why a single risk's rating changed or did not; a module's stands in its chapter
 * @param parts answers on the parts of severity
 */
public record RatedView(
        String name,
        String id,
        RatingRow row,
        Markdown inherentMeaning,
        Markdown effectivenessMeaning,
        Markdown residualMeaning,
        String inherentSentence,
        String residualChange,
        String residualSentence,
        boolean compared,
        boolean decided,
        String decisionSentence,
        String decidedBy,
        Markdown why,
        Markdown explanation,
        List<StepRow> steps,
        List<PartRow> parts,
        List<AnswerRow> answers) {

    /** How one rating came about: what is rated, the rating, and the way to it as Markdown. */
    public record StepRow(String dimension, String rating, Markdown how) {}

    /**
     * The answer on one part of severity.
     *
     * @param answered by whom, when, and how sure they are, as far as stated
     */
    public record PartRow(String part, Markdown answer, Markdown why, String answered) {}

    /** The answer to one question on maturity. */
    public record AnswerRow(String question, Markdown answer, Markdown points, Markdown why, String answered) {}
}

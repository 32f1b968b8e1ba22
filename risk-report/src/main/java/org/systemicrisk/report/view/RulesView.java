package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * How ratings arise under the methodology in force, whatever its kind.
 *
 * @param rollUps how ratings of parts become those of a whole, a sentence each
 * @param responses what is done at each step
 * @param faults what is said of a methodology that was copied, and numbers that no band or two bands hold; a sentence each
 */
public record RulesView(
        List<DimensionRule> dimensions, List<Markdown> rollUps, List<ResponseRow> responses, List<Markdown> faults) {

    /**
     * How the ratings of one dimension arise.
     *
     * @param lines one sentence or two each
     * @param steps the steps of a scale that no other annex prints, from the highest to the lowest
     * @param conditions when a step is reached, in the order in which they are tried
     * @param parts when parts reach a step that are not answered
     * @param adjustments what changes a rating afterwards, in their order
     */
    public record DimensionRule(
            String name,
            String anchor,
            List<Markdown> lines,
            List<AnnexView.StepRow> steps,
            List<ConditionRow> conditions,
            List<PartRule> parts,
            List<Markdown> adjustments) {}

    /** A part and when it reaches a step, in the order in which the steps are tried. */
    public record PartRule(String name, List<ConditionRow> conditions) {}

    /** A step and when it is reached. */
    public record ConditionRow(String step, Markdown condition) {}

    /** A step and what is done at it. */
    public record ResponseRow(String step, String response) {}
}

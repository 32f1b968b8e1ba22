package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * The ratings of the assessment at a glance. Which ratings are named is computed and cannot be left out.
 *
 * @param rows modules, each followed by its risks that are rated singly
 * @param compared whether there is an assessment to compare with
 * @param methodChanged whether that one was made under another methodology
 * @param rises every inherent or residual rating that rose
 * @param attentionFrom the step from which residual ratings are named; empty when the settings name none
 * @param attention every residual rating from that step upward
 * @param incomparable ratings for which nothing can be compared
 * @param entries modules and risks that are not the same entries as before
 * @param bridge what the method moved and what the data
 */
public record SummaryView(
        List<RatingRow> rows,
        boolean compared,
        boolean methodChanged,
        String methodology,
        String previousMethodology,
        List<Named> rises,
        List<Named> falls,
        String attentionFrom,
        List<Named> attention,
        List<Named> incomparable,
        List<EntryLine> entries,
        BridgeView bridge) {

    /**
     * What became of an entry of the registry.
     *
     * @param words a sentence: {@code “Goods” was split into “Toys” and “Tools”.}
     * @param why what the registry says of its end; empty where it says nothing
     */
    public record EntryLine(String words, List<Markdown> why) {}

    /**
     * A rating that is named.
     *
     * @param name of the module or risk
     * @param dimension {@code inherent risk} or {@code residual risk}
     * @param change the end of a sentence: {@code rose from Medium to Medium High}
     * @param rating the rating now
     * @param decision what was decided; empty for inherent risks
     * @param reason why nothing can be compared; empty otherwise
     * @param link link to the module's chapter
     */
    public record Named(
            String name,
            String dimension,
            String change,
            String rating,
            String decision,
            String reason,
            Markdown link) {}
}

package org.systemicrisk.report.view;

import java.util.List;

/**
 * How much the public edition leaves out, alike in both editions (Article 42(5)).
 *
 * @param year how the report speaks of its own assessment
 * @param previous how it speaks of the one before; empty where the two cannot be compared
 * @param incomparable the assessment before where it records no removals; empty otherwise
 * @param totals removals, figures and text, each in one line
 * @param grounds every ground, in the order of the regulation
 * @param modules every module, then what belongs to none, then the sum of all
 * @param forms what is published in place of what was removed
 * @param earlier removals of the assessment before that keep something of it from this report
 */
public record RedactionsView(
        String year,
        String previous,
        String incomparable,
        List<CountRow> totals,
        List<GroundRow> grounds,
        List<ModuleRow> modules,
        List<CountRow> forms,
        List<EarlierRow> earlier) {

    /**
     * A count and what it was in the assessment before.
     *
     * @param before empty where the two cannot be compared
     */
    public record CountRow(String label, String now, String before) {}

    /**
     * A removal of the assessment before.
     *
     * @param what what sort of content it is
     * @param year how the report speaks of that assessment
     * @param grounds the grounds, in words
     * @param instead what is published in its place
     */
    public record EarlierRow(String what, String year, String grounds, String instead) {}

    /** How many removals rest on a ground. */
    public record GroundRow(String label, String article, String now, String before) {}

    /** The removals of a module by kind. */
    public record ModuleRow(
            String label,
            String figures,
            String names,
            String measures,
            String answers,
            String passages,
            String removals) {}
}

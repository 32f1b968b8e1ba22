package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/**
 * A figure with everything it needs to be understood.
 *
 * @param name of the metric
 * @param unit what is counted; empty where a form without a unit stands in place of the value
 * @param territory where; {@code not stated} when the source does not say
 * @param source where it comes from, with the page
 * @param sourceKind the kind of the source, as a word
 * @param isInvented whether the value is invented, as samples do
 * @param footnote reference to its footnote; empty without one
 * @param definition what exactly is counted; empty when not stated
 * @param details sample, parts of a share, restatement, other publication; empty without any, and where the value is
 *     removed
 * @param breaks from where on it cannot be compared with earlier figures
 */
public record FigureRow(
        String name,
        Value value,
        String unit,
        String period,
        String territory,
        String source,
        String sourceKind,
        boolean isInvented,
        Markdown footnote,
        String definition,
        Markdown details,
        List<Break> breaks) {
    public FigureRow {
        breaks = List.copyOf(breaks);
    }

    /**
     * A break in the series of a metric.
     *
     * @param from the assessment from which on its figures are others
     * @param kind what changed, as a word
     * @param why what changed and why
     */
    public record Break(String from, String kind, Markdown why) {}
}

package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * All figures of the assessment.
 *
 * @param published how many come from a published or own source
 * @param invented how many are invented, as samples do
 * @param years how the assessments with figures are called, from the earliest; empty where there are no series
 * @param series figures over the years of the metrics on which ratings rest, and of those with a break
 * @param period the data period, as a noun
 * @param sources the sources, in full
 */
public record MetricsView(
        List<MetricGroup> groups,
        List<String> years,
        List<SeriesRow> series,
        int published,
        int invented,
        String period,
        List<SourceRow> sources) {

    /**
     * The figures of one metric over the years.
     *
     * @param values one for each year; empty where there is none
     * @param gap why they cannot be compared; empty where they can
     * @param why what the registry says of breaks between them
     */
    public record SeriesRow(String name, List<Markdown> values, String gap, List<Markdown> why) {}

    /** The figures of one module, or those that belong to none. */
    public record MetricGroup(String title, String anchor, List<FigureRow> rows) {}

    /** A source as it is cited. */
    public record SourceRow(String label, String title, String kind, String address) {}
}

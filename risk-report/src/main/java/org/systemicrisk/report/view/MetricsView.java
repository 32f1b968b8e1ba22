package org.systemicrisk.report.view;

import java.util.List;

/**
 * All figures of the assessment.
 *
 * @param published how many come from a published or own source
 * @param invented how many are invented, as samples do
 * @param period the data period, as a noun
 * @param sources the sources, in full
 */
public record MetricsView(
        List<MetricGroup> groups, int published, int invented, String period, List<SourceRow> sources) {

    /** The figures of one module, or those that belong to none. */
    public record MetricGroup(String title, String anchor, List<FigureRow> rows) {}

    /** A source as it is cited. */
    public record SourceRow(String label, String title, String kind, String address) {}
}

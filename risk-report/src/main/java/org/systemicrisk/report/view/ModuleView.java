package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/**
 * The chapter of one module.
 *
 * @param label the short name
 * @param ratings the module's ratings with the descriptions of their steps
 * @param singleRisks ratings of risks that are rated singly
 * @param explanation why the residual rating changed or did not; may be empty
 * @param exposure exposure figures of all factors, each once
 */
public record ModuleView(
        String id,
        String name,
        String label,
        Markdown definition,
        List<RiskView> risks,
        List<InfluenceView> functionalities,
        List<InfluenceView> factors,
        List<ExposureRow> exposure,
        RatedView ratings,
        List<RatedView> singleRisks,
        Markdown explanation,
        List<MeasureGroup> existing,
        List<MeasureView> added,
        List<MeasureView> planned,
        List<ProgressRow> progress) {

    /** Existing measures under one heading. */
    public record MeasureGroup(String title, String anchor, List<MeasureView> measures) {}

    /** What became of a measure that was planned before. */
    public record ProgressRow(Value title, String status, Markdown why) {}

    /** An exposure figure and the factors it belongs to. */
    public record ExposureRow(String factor, FigureRow figure) {}
}

package org.systemicrisk.report.view;

import org.systemicrisk.report.text.Markdown;

/**
 * The ratings of one module or risk.
 *
 * @param name the module's or risk's name
 * @param isRisk whether it is a single risk
 * @param link link to the module's chapter
 * @param percent the effectiveness percentage; empty when there is none
 * @param inherentBefore the rating of the assessment compared to, on its own scale
 * @param inherentChange the change in a word, for tables
 * @param decision what was decided about the residual risk
 */
public record RatingRow(
        String name,
        String label,
        boolean isRisk,
        Markdown link,
        String probability,
        String severity,
        String inherent,
        String inherentBefore,
        String inherentChange,
        String effectiveness,
        String percent,
        String effectivenessBefore,
        String effectivenessChange,
        String residual,
        String residualBefore,
        String residualChange,
        String decision) {}

package org.systemicrisk.report.chart;

/**
 * A fill with the text colour that is readable on it.
 *
 * @param fill {@code #rrggbb}
 * @param text {@code #rrggbb}
 */
public record Shade(String fill, String text) {}

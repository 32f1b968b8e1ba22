package org.systemicrisk.report.build;

/**
 * The ratings of one module for the build's log, in the report's words.
 *
 * @param effectiveness with its percentage, where there is one
 * @param change what became of the residual rating, or empty when there is nothing to compare with
 */
public record RatingLine(String module, String inherent, String effectiveness, String residual, String change) {}

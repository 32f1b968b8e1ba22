package org.systemicrisk.model.methodology;

import org.systemicrisk.model.rating.Dimension;

/** Which ratings are the rows and the columns of a matrix. */
public record Axes(Dimension rows, Dimension columns) {}

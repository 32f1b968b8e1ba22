package org.systemicrisk.model.sensitivity;

import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;

/** What was found about one dimension; withheld where what it was found from is. */
public record Tested<T>(Dimension dimension, Cell<T> result) {}

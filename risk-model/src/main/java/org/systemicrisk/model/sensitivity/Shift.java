package org.systemicrisk.model.sensitivity;

import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

/** A rating that becomes another. */
public record Shift(Dimension dimension, StepId from, StepId to) {}

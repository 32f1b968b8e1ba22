package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import org.systemicrisk.model.id.StepId;

/**
 * How likely a step is.
 *
 * @param percent rounded to a tenth of a per cent; steps that are less likely than half of that are not listed
 */
public record StepChance(StepId step, BigDecimal percent) {}

package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import org.systemicrisk.model.id.MetricId;

/**
 * A rate found on a sample, and what the sample leaves open.
 *
 * @param hits how many of the sample were counted; found from the rate where it is not stated
 * @param size size of the sample
 * @param low lower end of the interval, in the unit of the bands
 * @param high upper end of the interval
 * @param chances how likely each step is, from the lowest; steps below a twentieth of a per cent are left out
 */
public record SampledRate(
        MetricId metric, long hits, long size, BigDecimal low, BigDecimal high, List<StepChance> chances) {

    public SampledRate {
        chances = List.copyOf(chances);
    }
}

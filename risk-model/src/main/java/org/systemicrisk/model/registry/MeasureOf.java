package org.systemicrisk.model.registry;

/** What sort of quantity a metric is. */
public enum MeasureOf {
    COUNT,
    SHARE,
    DURATION,
    AMOUNT
}

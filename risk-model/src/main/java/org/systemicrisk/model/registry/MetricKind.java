package org.systemicrisk.model.registry;

/** What a metric says about a risk. */
public enum MetricKind {
    /** How much of it there is, or how many meet it. */
    EXPOSURE,
    /** What was done about it. */
    ENFORCEMENT,
    /** How often decisions were right. */
    ACCURACY,
    /** What the organisation did. */
    PROCESS
}

package org.systemicrisk.model.registry;

/** What became of a planned measure. */
public enum ProgressStatus {
    DELIVERED,
    IN_PROGRESS,
    SLIPPED,
    DROPPED
}

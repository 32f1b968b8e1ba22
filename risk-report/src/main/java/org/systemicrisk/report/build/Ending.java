package org.systemicrisk.report.build;

/** How a build ends. */
public enum Ending {
    /** Nothing stands in the way; what was asked for is written. */
    GOOD,
    /** Findings stand in the way of an edition, and the build was told not to fail. */
    WITHOUT_EDITION,
    /** Findings make the build fail. */
    FAILED
}

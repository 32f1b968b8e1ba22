package org.systemicrisk.model.methodology;

/** What ratings attach to. */
public enum Level {
    /** What one team says of a risk. */
    TEAMS,
    RISKS,
    MODULES,
    /** The assessment as one. */
    WHOLE
}

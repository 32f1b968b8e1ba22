package org.systemicrisk.model.narrative;

/** What a count reference counts. */
public enum Counted {
    MEASURES,
    MEASURES_EXISTING,
    MEASURES_NEW,
    MEASURES_PLANNED,
    MODULES,
    RISKS,
    SIGNALS,
    REDACTIONS,
    CONSULTATIONS,
    QUESTIONS,
    FUNCTIONALITIES,
    POLICIES,
    UNITS,
    SCREENINGS
}

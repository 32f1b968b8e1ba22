package org.systemicrisk.model.measurement;

/** How exactly a figure is meant where its source does not give it exactly. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    UNDER
}

package org.systemicrisk.model.assessment;

/** What is decided about a residual risk. */
public enum Decision {
    TREAT,
    ACCEPT
}

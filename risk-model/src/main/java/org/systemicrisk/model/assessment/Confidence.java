package org.systemicrisk.model.assessment;

/** How sure the author of an answer is. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}

package org.systemicrisk.model.methodology;

/** Which step a number has that two bands claim: a choice that is declared to the reader. */
public enum Ties {
    HIGHER,
    LOWER
}

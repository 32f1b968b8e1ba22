package org.systemicrisk.model.assessment;

/** How a factor or functionality influences the risks. */
public enum Influence {
    RAISES,
    LOWERS,
    BOTH,
    NONE
}

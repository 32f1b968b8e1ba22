package org.systemicrisk.model.registry;

/** What came from outside. */
public enum SignalKind {
    AUTHORITY_ACTION,
    TEST_PURCHASE,
    RECALL,
    COURT,
    PRESS
}

package org.systemicrisk.model.registry;

/** How far an authority has gone. */
public enum SignalStatus {
    OPENED,
    PRELIMINARY,
    COMMITMENT,
    DECISION,
    THIRD_COUNTRY,
    PUBLISHED
}

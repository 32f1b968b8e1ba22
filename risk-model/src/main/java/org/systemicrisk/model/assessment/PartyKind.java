package org.systemicrisk.model.assessment;

/** Who was consulted. */
public enum PartyKind {
    AUTHORITY,
    EXPERT,
    CIVIL_SOCIETY,
    INDUSTRY,
    USERS,
    INTERNAL
}

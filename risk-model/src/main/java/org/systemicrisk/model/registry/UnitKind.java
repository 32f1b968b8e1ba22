package org.systemicrisk.model.registry;

/** What kind of unit it is. */
public enum UnitKind {
    MANAGEMENT_BODY,
    COMPLIANCE_FUNCTION,
    DEPARTMENT,
    TEAM,
    COMMITTEE
}

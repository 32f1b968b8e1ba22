package org.systemicrisk.model.registry;

/** What a name belongs to. */
public enum NameKind {
    SYSTEM,
    SUPPLIER,
    PERSON,
    PROGRAMME
}

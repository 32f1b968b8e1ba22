package org.systemicrisk.model.registry;

/** What kind of evidence a source is. A rating should not rest on sector-wide or third-party material alone. */
public enum SourceKind {
    /** Data of the service itself. */
    OWN_DATA,
    /** Tests the provider made or ordered. */
    OWN_TEST,
    /** A published document. */
    PUBLISHED,
    /** Material of others about this service. */
    THIRD_PARTY,
    /** Material about the sector in general. */
    SECTOR,
    /** Invented, for samples and training. */
    INVENTED
}

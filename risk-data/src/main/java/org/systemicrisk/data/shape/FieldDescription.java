package org.systemicrisk.data.shape;

/**
 * A field of an entry.
 *
 * @param name as it is written in the files
 * @param presence whether it must be there
 * @param shape what it holds
 * @param description a few words for the people who write the files
 * @param isForFew whether not every reader of the report may have it
 */
public record FieldDescription(String name, Presence presence, Shape shape, String description, boolean isForFew) {
    /** How a field comes into its entry. */
    public enum Presence {
        /** It must be written. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL,
        /** A list that is empty when it is left out. */
        EMPTY_LIST,
        /** It takes every key that no other field has. */
        REST,
        /** It is never written: the places of the entry. */
        PLACES
    }

    public boolean isWritten() {
        return presence != Presence.REST && presence != Presence.PLACES;
    }
}

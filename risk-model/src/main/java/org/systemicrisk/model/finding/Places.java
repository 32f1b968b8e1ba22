package org.systemicrisk.model.finding;

import java.util.Map;

/** Where an entry of the files and each of its fields stand. Two entries that differ only in their places are equal. */
public final class Places {

    /** For entries that do not come from a file. */
    public static final Places NONE = new Places(Place.NONE, Map.of());

    private final Place self;
    private final Map<String, Place> fields;

    public Places(Place self, Map<String, Place> fields) {
        this.self = self;
        this.fields = Map.copyOf(fields);
    }

    /** The place of the entry: its first character. */
    public Place self() {
        return self;
    }

    /** The place of a field's value, by its name in the file; the entry's own place when the field is absent. */
    public Place of(String field) {
        return fields.getOrDefault(field, self);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return self.toString();
    }
}

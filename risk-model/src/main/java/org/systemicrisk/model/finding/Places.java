package org.systemicrisk.model.finding;

import java.util.Map;

/** Where an entry of the files and each of its fields stand. Two entries that differ only in their places are equal. */
public final class Places {

    /** For entries that do not come from a file. */
    public static final Places NONE = new Places(Place.NONE, Map.of());

    private static final int NUMBERS = 3;

    private final Place self;
    private final String[] names;
    /** Line, column and length of each: there are many entries, and few are ever asked. */
    private final int[] spans;

    /** @param fields places in the file of the entry */
    public Places(Place self, Map<String, Place> fields) {
        this.self = self;
        this.names = fields.keySet().toArray(String[]::new);
        this.spans = new int[NUMBERS * names.length];
        int at = 0;
        for (Place place : fields.values()) {
            if (!place.file().equals(self.file())) {
                throw new IllegalArgumentException(place + " lies in another file than its entry at " + self);
            }
            spans[at++] = place.line();
            spans[at++] = place.column();
            spans[at++] = place.length();
        }
    }

    /** The place of the entry: its first character. */
    public Place self() {
        return self;
    }

    /** The place of a field's value, by its name in the file; the entry's own place when the field is absent. */
    public Place of(String field) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(field)) {
                int at = NUMBERS * i;
                return new Place(self.file(), spans[at], spans[at + 1], spans[at + 2]);
            }
        }
        return self;
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

package org.systemicrisk.data.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Ids and codes that were read before: the same few stand in most rows, so each is read and kept once. */
final class KnownCodes {
    private final Map<String, Map<String, Object>> byColumn = new HashMap<>();

    /**
     * The value of a cell.
     *
     * @param reader always the same for a column
     * @throws IllegalArgumentException when the reader refuses the text
     */
    @SuppressWarnings("unchecked")
    <T> T value(String column, String text, Function<String, T> reader) {
        Map<String, Object> known = byColumn.computeIfAbsent(column, c -> new HashMap<>());
        return (T) known.computeIfAbsent(text, reader);
    }
}

package org.systemicrisk.report.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which fields of an entry do not come from its source, of those that this edition has. */
final class InventedFields {

    private static final String KEY = "invented";

    private InventedFields() {}

    /** Takes the names of fields that stand nowhere in the entry out of the list at its source. */
    static void keepPresent(ObjectNode entry) {
        if (entry.get("source") instanceof ObjectNode source && source.get(KEY) instanceof ArrayNode named) {
            ArrayNode present = named.arrayNode();
            for (JsonNode name : named) {
                if (entry.findValue(name.asText()) != null) {
                    present.add(name);
                }
            }
            if (present.isEmpty()) {
                source.remove(KEY);
            } else {
                source.set(KEY, present);
            }
        }
    }
}

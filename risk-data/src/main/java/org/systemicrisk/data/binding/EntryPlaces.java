package org.systemicrisk.data.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlSequence;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;

/** Where an entry and its fields stand: a list's items as {@code rights[0]}, a table's rows as {@code matrix.low}. */
final class EntryPlaces {
    private EntryPlaces() {}

    static Places of(YamlMapping mapping) {
        Map<String, Place> fields = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            // the same few names in many thousand entries
            String name = entry.key().value().intern();
            fields.put(name, entry.value().place());
            if (entry.value() instanceof YamlSequence sequence) {
                for (int i = 0; i < sequence.items().size(); i++) {
                    fields.put(
                            (name + "[" + i + "]").intern(),
                            sequence.items().get(i).place());
                }
            }
            if (entry.value() instanceof YamlMapping table) {
                table.entries()
                        .forEach(row -> fields.put(
                                (name + "." + row.key().value()).intern(),
                                row.key().place()));
            }
        }
        return new Places(mapping.place(), fields);
    }
}
